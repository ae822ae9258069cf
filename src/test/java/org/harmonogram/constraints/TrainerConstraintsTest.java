package org.harmonogram.constraints;

import static org.harmonogram.constraints.RuleCheck.rule;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrainerConstraintsTest {

    @Nested
    class TrainerUnqualified {

        @Test
        void counts_each_session_and_trainer_whose_topics_are_others() {
            var plan = """
                    topic Prawo 4, Etyka 4 by Jan
                    trainer Ewa topics Etyka, Jan topics Prawo
                    16.06 09:00 | Prawo 2 Ewa Jan
                    16.06 10:45 | Prawo 1 Ewa
                    16.06 12:45 | Etyka 1
                    """;
            rule(Rule.TRAINER_UNQUALIFIED).given(plan).costs(3);
        }

        @Test
        void asks_for_every_qualification_where_no_topics_are_listed() {
            var plan = """
                    topic Prawo 9
                    qualification K for P degrees prawo socjologia hours usługi:150
                    trainer Ewa degrees prawo hours usługi:150, Jan degrees prawo hours usługi:149, Ida hours usługi:200
                    16.06 09:00 | Prawo 1 Ewa
                    16.06 10:45 | Prawo 1 Jan
                    16.06 12:45 | Prawo 1 Ida
                    """;
            rule(Rule.TRAINER_UNQUALIFIED).given(plan).costs(2);
        }

        @Test
        void ignores_those_qualified_by_word_of_the_office_and_sessions_without_start() {
            var plan = """
                    topic Prawo 4, Etyka 4
                    qualification K for P degrees prawo
                    trainer Ewa topics Prawo
                    16.06 09:00 | Prawo 2 Ewa
                    unplaced    | Etyka 2 Ewa
                    """;
            rule(Rule.TRAINER_UNQUALIFIED).given(plan).costs(0);
        }
    }

    @Nested
    class StaffTooFew {

        @Test
        void counts_each_missing_trainer() {
            var plan = """
                    topic Prawo 4 trainers 3, Etyka 4
                    trainer Ewa, Jan
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Etyka 2
                    """;
            rule(Rule.STAFF_TOO_FEW).given(plan).costs(2 + 1);
        }

        @Test
        void counts_fixed_trainers_in_and_ignores_more_than_needed() {
            var plan = """
                    topic Prawo 4 trainers 2 by Jan, Etyka 4 trainers 0
                    trainer Ewa, Jan
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Etyka 2 Ewa & Etyka 1
                    unplaced    | Prawo 2
                    """;
            rule(Rule.STAFF_TOO_FEW).given(plan).costs(0);
        }

        @Test
        void needs_nobody_where_the_plan_lists_nobody() {
            var plan = """
                    topic Prawo 4
                    16.06 09:00 | Prawo 2
                    """;
            rule(Rule.STAFF_TOO_FEW).given(plan).costs(0);
        }
    }

    @Nested
    class TrainerChange {

        @Test
        void counts_each_trainer_beyond_the_first() {
            var plan = """
                    topic Prawo 6
                    trainer Ewa, Jan, Ida
                    16.06 09:00 | Prawo 2 Ewa
                    16.06 10:45 | Prawo 2 Jan
                    16.06 12:45 | Prawo 2 Ida
                    """;
            rule(Rule.TRAINER_CHANGE).given(plan).costs(2);
        }

        @Test
        void counts_beyond_those_needed_or_fixed() {
            var plan = """
                    topic Prawo 6 trainers 2, Etyka 6 by Ewa Jan
                    trainer Ewa, Jan, Ida
                    16.06 09:00 | Prawo 2 Ewa Jan
                    16.06 10:45 | Prawo 2 Jan Ida
                    16.06 12:45 | Etyka 2
                    16.06 14:30 | Etyka 2 Ida
                    """;
            rule(Rule.TRAINER_CHANGE).given(plan).costs(1 + 1);
        }

        @Test
        void ignores_another_trainer_for_another_edition_or_group() {
            var plan = """
                    topic Prawo 6
                    trainer Ewa, Jan, Ida
                    edition I groups a b split Prawo
                    edition II
                    16.06 09:00 | a Prawo 2 Ewa & b Prawo 2 Jan & II Prawo 2 Ida
                    """;
            rule(Rule.TRAINER_CHANGE).given(plan).costs(0);
        }
    }
}
