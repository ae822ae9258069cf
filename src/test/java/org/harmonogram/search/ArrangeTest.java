package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.search.DrawnBoard.board;

import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;

class ArrangeTest {

    private static Annealing annealed(String text, String neighbourhood) {
        return DrawnBoard.annealed(board(text), neighbourhood, 200);
    }

    @Test
    void topics_in_reverse_come_into_programme_order() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2, Kadry 2
                edition I uses 16.06
                16.06 09:00 | Kadry 2
                16.06 10:45 | Etyka 2
                16.06 12:45 | Praca 2
                16.06 14:30 | Prawo 2
                """, "arrange");

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void topics_change_places_together_with_the_trainers_who_are_there_then() {
        Annealing annealing = annealed("""
                topic Prawo 4, Praca 4
                edition I uses 16.06
                trainer Ewa topics Praca Prawo unavailable 16.06 12:30-, Jan topics Praca Prawo unavailable 16.06 -12:30
                16.06 09:00 | Praca 2 Ewa
                16.06 10:45 | Praca 2 Ewa
                16.06 12:45 | Prawo 2 Jan
                16.06 14:30 | Prawo 2 Jan
                """, "arrange");

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void topics_that_each_group_has_on_its_own_come_into_programme_order() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I groups a b uses 16.06 split Praca Etyka
                16.06 09:00 | I Prawo 2
                16.06 10:45 | a Etyka 2 & b Etyka 2
                16.06 12:45 | a Praca 2 & b Praca 2
                """, "arrange");

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void topics_of_groups_are_not_arranged_where_neither_order_nor_continuity_matters() {
        String text = """
                topic Prawo 2, Praca 2
                edition I groups a b only Prawo:a Praca:a
                """;
        String off = "rule out-of-programme-order off\nrule topic-interrupted off\n";

        assertThat(new Arrange(false).isUseful(board(text))).isTrue();
        assertThat(new Arrange(false).isUseful(board(text + off))).isFalse();
    }

    @Test
    void groups_leave_a_date_one_after_the_other() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I groups a b uses 16.06..18.06 split Praca Etyka
                16.06 09:00 | I Prawo 2
                16.06 10:45 | a Praca 2 & b Praca 2
                18.06 09:00 | a Etyka 2 & b Etyka 2
                """, "arrange-dates");

        assertThat(annealing.bestScore().soft()).isLessThan(Rule.EXTRA_DAY.weight());
    }

    @Test
    void an_edition_gives_up_a_date_it_does_not_need() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I uses 16.06..18.06
                16.06 09:00 | Prawo 2
                16.06 10:45 | Praca 2
                18.06 09:00 | Etyka 2
                """, "arrange-dates");

        assertThat(annealing.bestScore().soft()).isLessThan(Rule.EXTRA_DAY.weight());
    }

    @Test
    void editions_with_a_common_topic_come_into_programme_order_together() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I uses 16.06
                edition II uses 16.06
                joint Praca I II
                16.06 09:00 | I+II Praca 2
                16.06 10:45 | I Etyka 2 & II Prawo 2
                16.06 12:45 | I Prawo 2 & II Etyka 2
                """, "arrange-joint");

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void editions_with_a_common_topic_make_room_for_it_and_give_up_the_date_it_was_on() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 4
                edition I uses 16.06..17.06
                edition II uses 16.06..17.06
                joint Prawo I II
                16.06 09:00 | I Praca 2 & II Praca 2
                16.06 10:45 | I Praca 2 & II Praca 2
                17.06 09:00 | I+II Prawo 2
                """, "arrange-joint");

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void editions_with_a_common_topic_leave_alone_what_is_locked() {
        Annealing annealing = annealed("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I uses 16.06
                edition II uses 16.06
                joint Praca I II
                16.06 09:00 | I+II Praca 2
                16.06 10:45 | I Etyka 2 & II Etyka 2 !
                16.06 12:45 | I Prawo 2 & II Prawo 2
                """, "arrange-joint");

        assertThat(annealing.bestScore()).isEqualTo(new Score(0, 0, Rule.OUT_OF_PROGRAMME_ORDER.weight()));
    }

    @Test
    void editions_are_arranged_together_only_where_they_have_a_topic_together() {
        String text = """
                topic Prawo 2, Praca 2
                edition I uses 16.06
                edition II uses 16.06
                """;

        assertThat(new ArrangeJoint().isUseful(board(text + "joint Praca I II\n")))
                .isTrue();
        assertThat(new ArrangeJoint().isUseful(board(text))).isFalse();
    }
}
