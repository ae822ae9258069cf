package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Score;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.PlanStore.Filter;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStoreTest {

    private static final Caller OURS = new Caller("ours", "key:1", Role.PLANNER);
    private static final Caller THEIRS = new Caller("theirs", "key:2", Role.PLANNER);
    private static final Filter ANY = new Filter(null, null, null);

    private static PlanDraft draft(String title) {
        return new PlanDraft(title, "{\"żółw\": 1}", PlanState.USABLE, new Score(0, 0, 20), null);
    }

    private static PlanStore store(Database database) {
        SettableClock clock = new SettableClock();
        Workspaces workspaces = new Workspaces(database, clock);
        workspaces.ensure("ours");
        workspaces.ensure("theirs");
        return new PlanStore(database, clock);
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_is_kept_with_its_tags_and_its_document(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);

            StoredPlan plan = store.create(OURS, draft("Szkolenie"), List.of("b", "a", "b"));

            assertThat(store.get(OURS, plan.id())).isEqualTo(plan);
            assertThat(plan.tags()).containsExactly("a", "b");
            assertThat(plan.score()).isEqualTo(new Score(0, 0, 20));
            assertThat(store.document(OURS, plan.id(), 1)).isEqualTo("{\"żółw\": 1}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_of_a_revision_that_is_not_the_current_one_is_refused_and_changes_nothing(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            String id = store.create(OURS, draft("one"), List.of()).id();
            store.update(OURS, id, 1, draft("two"), null);

            assertThatExceptionOfType(StaleRevisionException.class)
                    .isThrownBy(() -> store.update(OURS, id, 1, draft("three"), null))
                    .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));

            assertThat(store.get(OURS, id).title()).isEqualTo("two");
            assertThat(store.revisions(OURS, id, null, 10).items()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void plans_of_one_moment_are_paged_without_a_gap_and_without_doubles(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            List<String> made = IntStream.range(0, 7)
                    .mapToObj(i ->
                            store.create(OURS, draft("plan " + i), List.of()).id())
                    .toList();

            Page<StoredPlan> first = store.list(OURS, ANY, null, 3);
            Page<StoredPlan> second = store.list(OURS, ANY, first.next(), 3);
            Page<StoredPlan> third = store.list(OURS, ANY, second.next(), 3);

            assertThat(third.next()).isNull();
            assertThat(List.of(first, second, third).stream()
                            .flatMap(page -> page.items().stream())
                            .map(StoredPlan::id))
                    .containsExactlyInAnyOrderElementsOf(made);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_another_s_is_not_there(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            String id = store.create(OURS, draft("ours"), List.of()).id();

            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> store.get(THEIRS, id));
            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> store.document(THEIRS, id, 1));
            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> store.revisions(THEIRS, id, null, 10));
            assertThatExceptionOfType(UnknownIdException.class)
                    .isThrownBy(() -> store.update(THEIRS, id, 1, draft("theirs"), null));
            assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> store.delete(THEIRS, id, null));
            assertThat(store.list(THEIRS, ANY, null, 10).items()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_of_a_change_is_no_change(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> database.inTransaction(() -> {
                        store.create(OURS, draft("lost"), List.of("a"));
                        throw new IllegalStateException("in the middle");
                    }));

            assertThat(store.list(OURS, ANY, null, 10).items()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_with_the_longest_title_and_tags_that_are_allowed_is_kept(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            String longest = "İ".repeat(Limits.TEXT); // in small letters it is two characters
            String tag = "ż".repeat(100);

            String id = store.create(OURS, draft("short"), List.of()).id();
            store.update(OURS, id, 1, draft(longest), List.of(tag));

            assertThat(store.get(OURS, id).title()).isEqualTo(longest);
            assertThat(store.list(OURS, new Filter("İİ", tag, null), null, 10).items())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void titles_are_found_in_any_case_also_with_polish_letters(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            store.create(OURS, draft("ŁÓDŹ, 100% zajęć"), List.of());

            assertThat(store.list(OURS, new Filter("łódź, 100% ZAJĘĆ", null, null), null, 10)
                            .items())
                    .hasSize(1);
            assertThat(store.list(OURS, new Filter("lodz", null, null), null, 10)
                            .items())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_does_not_mind_what_is_there_overwrites_it_whatever_came_in_between(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            String id = store.create(OURS, draft("one"), List.of("tag")).id();
            store.update(OURS, id, 1, draft("two"), null);

            StoredPlan third = store.update(OURS, id, null, draft("three"), null);

            assertThat(third.revision()).isEqualTo(3);
            assertThat(third.title()).isEqualTo("three");
            assertThat(third.tags()).containsExactly("tag");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_is_deleted_at_the_revision_that_was_named_only(TestDatabase kind) {
        try (Database database = kind.open()) {
            PlanStore store = store(database);
            String id = store.create(OURS, draft("one"), List.of()).id();
            store.update(OURS, id, 1, draft("two"), null);

            assertThatExceptionOfType(StaleRevisionException.class)
                    .isThrownBy(() -> store.delete(OURS, id, 1))
                    .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
            store.delete(OURS, id, 2);

            assertThat(store.list(OURS, ANY, null, 10).items()).isEmpty();
        }
    }
}
