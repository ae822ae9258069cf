package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.search.DrawnBoard.board;

import java.util.Map;
import java.util.SplittableRandom;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;

class ArrangeCalendarTest {

    private static Annealing annealed(String text) {
        return DrawnBoard.annealed(board(text), "arrange-calendar", 100);
    }

    @Test
    void an_edition_goes_to_the_dates_on_which_its_trainers_can_lead_it_in_order() {
        Annealing annealing = annealed("""
                topic Prawo 8, Praca 8
                edition I uses 16.06..21.06
                trainer Ewa topics Prawo unavailable 16.06 unavailable 19.06..21.06
                trainer Jan topics Praca unavailable 17.06..18.06 unavailable 20.06..21.06
                16.06 09:00 | Praca 2 Jan
                16.06 10:45 | Praca 2 Jan
                16.06 12:45 | Praca 2 Jan
                16.06 14:30 | Praca 2 Jan
                17.06 09:00 | Prawo 2 Ewa
                17.06 10:45 | Prawo 2 Ewa
                17.06 12:45 | Prawo 2 Ewa
                17.06 14:30 | Prawo 2 Ewa
                """);

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void two_editions_give_each_other_the_dates_they_have_the_room_on() {
        Annealing annealing = annealed("""
                topic Prawo 4, Praca 4
                grid G 09:00-10:30 10:45-12:15
                edition I uses 16.06..19.06 rooms hall, II uses 16.06..19.06 rooms hall
                room hall
                            | hall
                16.06 09:00 | I Prawo 2
                16.06 10:45 | I Prawo 2
                17.06 09:00 | II Prawo 2
                17.06 10:45 | II Prawo 2
                18.06 09:00 | I Praca 2
                18.06 10:45 | I Praca 2
                19.06 09:00 | II Praca 2
                19.06 10:45 | II Praca 2
                """);

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void a_topic_goes_on_with_its_trainer_on_a_later_date() {
        Annealing annealing = annealed("""
                topic Prawo 8
                topic Praca 4
                grid G 09:00-10:30 10:45-12:15
                edition I uses 16.06..20.06
                trainer Ewa topics Prawo unavailable 18.06, Jan topics Prawo Praca
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Prawo 2 Ewa
                17.06 09:00 | Praca 2 Jan
                17.06 10:45 | Praca 2 Jan
                18.06 09:00 | Prawo 2 Jan
                18.06 10:45 | Prawo 2 Jan
                """);

        assertThat(annealing.bestScore().soft()).isLessThan(Rule.TOPIC_INTERRUPTED.weight());
    }

    @Test
    void what_is_locked_stays_and_its_date_is_used_first() {
        Board board = board("""
                topic Prawo 2, Praca 4, Etyka 2
                edition I uses 16.06..20.06
                16.06 09:00 | Praca 2
                16.06 10:45 | Praca 2
                17.06 09:00 | Prawo 2
                20.06 14:30 | Etyka 2 !
                """);
        Annealing annealing =
                new Annealing(board, new Moves(board, Map.of("arrange-calendar", 1.0)), new SplittableRandom(1));
        annealing.run(new Heat(0.1, 100, 0), 100);
        annealing.returnToBest();

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
        assertThat(board.cost(Level.SOFT)).isZero();
    }

    @Test
    void it_is_not_asked_where_every_date_is_needed() {
        String text = "topic Prawo 8, Praca 8\n";

        assertThat(new ArrangeCalendar().isUseful(board(text + "edition I uses 16.06..18.06\n")))
                .isTrue();
        assertThat(new ArrangeCalendar().isUseful(board(text + "edition I uses 16.06..17.06\n")))
                .isFalse();
    }
}
