package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.harmonogram.store.ApiKeys.NewKey;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiKeysTest {

    @ParameterizedTest
    @EnumSource
    void a_secret_leads_to_its_holder_and_is_kept_nowhere(TestDatabase kind) {
        try (Database database = kind.open()) {
            ApiKeys keys = new ApiKeys(database, new SettableClock());

            NewKey key = keys.create("office", "editor", Role.PLANNER);

            assertThat(keys.find(key.secret()))
                    .contains(new Caller("office", "key:" + key.key().id(), Role.PLANNER));
            assertThat(keys.find(key.secret() + "x")).isEmpty();
            assertThat(key.secret()).startsWith("hgk_").hasSizeGreaterThan(40);
            assertThat(key.toString()).doesNotContain(key.secret());
            assertThat(database.client()
                            .sql("select hash from api_key")
                            .query(String.class)
                            .single())
                    .doesNotContain(key.secret());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_revoked_key_opens_nothing_and_stays_in_the_list(TestDatabase kind) {
        try (Database database = kind.open()) {
            ApiKeys keys = new ApiKeys(database, new SettableClock());
            NewKey key = keys.create("office", "editor", Role.PLANNER);

            keys.revoke(key.key().id());
            keys.revoke(key.key().id());

            assertThat(keys.find(key.secret())).isEmpty();
            assertThat(keys.list())
                    .singleElement()
                    .satisfies(listed -> assertThat(listed.revokedAt()).isNotNull());
            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> keys.revoke("nothing"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_audit_log_of_its_workspace_tells_when_a_key_was_made_and_when_revoked(TestDatabase kind) {
        try (Database database = kind.open()) {
            SettableClock clock = new SettableClock();
            ApiKeys keys = new ApiKeys(database, clock);
            String id = keys.create("office", "editor", Role.PLANNER).key().id();
            clock.advance(Duration.ofMinutes(1));
            keys.revoke(id);
            clock.advance(Duration.ofMinutes(1));
            keys.revoke(id);

            Audit audit = new Audit(database, clock);
            assertThat(audit.list(new Caller("office", "", Role.ADMIN), null, 10)
                            .items())
                    .extracting(Audit.Entry::caller, Audit.Entry::action, Audit.Entry::subject, Audit.Entry::detail)
                    .containsExactly(
                            tuple("command line", "key-revoked", id, null),
                            tuple("command line", "key-created", id, "planner"));
            assertThat(audit.list(new Caller("elsewhere", "", Role.ADMIN), null, 10)
                            .items())
                    .isEmpty();
        }
    }
}
