package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Replays.Answer;
import org.harmonogram.store.Replays.Claim;
import org.harmonogram.store.Replays.Outcome;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplaysTest {

    private static final Caller CALLER = new Caller("ours", "key:1", Role.PLANNER);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SettableClock clock = new SettableClock();

    private Replays replays(Database database) {
        new Workspaces(database, clock).ensure("ours");
        return new Replays(database, clock, LONGEST);
    }

    private static Outcome claim(Replays replays, String hash) {
        return replays.claim(CALLER, "key", hash).outcome();
    }

    private static String token(Replays replays, String hash) {
        Claim claim = replays.claim(CALLER, "key", hash);
        assertThat(claim.outcome()).isEqualTo(Outcome.NEW);
        return claim.token();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_is_carried_out_once_and_then_answered(TestDatabase kind) {
        try (Database database = kind.open()) {
            Replays replays = replays(database);

            String token = token(replays, "a");
            assertThat(claim(replays, "a")).isEqualTo(Outcome.BUSY);
            replays.answer(CALLER, "key", token, new Answer(201, "{}", "body"));

            assertThat(replays.claim(CALLER, "key", "a").answer()).isEqualTo(new Answer(201, "{}", "body"));
            assertThat(claim(replays, "b")).isEqualTo(Outcome.OTHER_REQUEST);
        }
    }

    @Test
    void where_only_one_process_has_the_database_a_key_of_the_one_before_may_be_claimed_at_once(@TempDir Path folder) {
        try (Database database = Database.open(DatabaseSettings.inFolder(folder))) {
            claim(replays(database), "a");
        }
        clock.advance(Duration.ofSeconds(1));
        try (Database database = Database.open(DatabaseSettings.inFolder(folder))) {
            Replays replays = replays(database);

            assertThat(claim(replays, "a")).isEqualTo(Outcome.NEW);
            assertThat(claim(replays, "a")).isEqualTo(Outcome.BUSY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_whose_request_has_died_may_be_claimed_again_by_one(TestDatabase kind) {
        try (Database database = kind.open()) {
            Replays replays = replays(database);
            claim(replays, "a");
            clock.advance(LONGEST.plusSeconds(1));

            assertThat(claim(replays, "a")).isEqualTo(Outcome.NEW);
            assertThat(claim(replays, "a")).isEqualTo(Outcome.BUSY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_comes_back_after_its_key_was_claimed_again_changes_nothing(TestDatabase kind) {
        try (Database database = kind.open()) {
            Replays replays = replays(database);
            Audit audit = new Audit(database, clock);
            String slow = token(replays, "a");
            clock.advance(LONGEST.plusSeconds(1));
            String second = token(replays, "a");

            assertThatExceptionOfType(LostClaimException.class)
                    .isThrownBy(() -> database.inTransaction(() -> {
                        audit.add(CALLER, "plan-created", "plan", null);
                        replays.answer(CALLER, "key", slow, new Answer(201, "{}", "slow"));
                        return true;
                    }));

            assertThat(audit.list(CALLER, null, 1).items()).isEmpty();
            replays.answer(CALLER, "key", second, new Answer(201, "{}", "second"));
            assertThat(replays.claim(CALLER, "key", "a").answer()).isEqualTo(new Answer(201, "{}", "second"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_comes_back_and_fails_leaves_the_claim_of_the_other(TestDatabase kind) {
        try (Database database = kind.open()) {
            Replays replays = replays(database);
            String slow = token(replays, "a");
            clock.advance(LONGEST.plusSeconds(1));
            token(replays, "a");

            replays.release(CALLER, "key", slow);

            assertThat(claim(replays, "a")).isEqualTo(Outcome.BUSY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_released_or_forgotten_is_new_again(TestDatabase kind) {
        try (Database database = kind.open()) {
            Replays replays = replays(database);
            replays.release(CALLER, "key", token(replays, "a"));
            replays.answer(CALLER, "key", token(replays, "b"), new Answer(201, "{}", ""));
            clock.advance(Duration.ofHours(25));

            replays.forget(Duration.ofHours(24));

            assertThat(claim(replays, "c")).isEqualTo(Outcome.NEW);
        }
    }
}
