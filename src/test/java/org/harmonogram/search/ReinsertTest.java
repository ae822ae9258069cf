package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.harmonogram.search.DrawnBoard.board;

import java.util.Map;
import java.util.SplittableRandom;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.junit.jupiter.api.Test;

class ReinsertTest {

    private static Annealing annealed(String text) {
        return DrawnBoard.annealed(board(text), "reinsert", 300);
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
                """);

        assertThat(annealing.bestScore()).isEqualTo(Score.ZERO);
    }

    @Test
    void two_topics_that_each_fit_into_the_hall_of_the_other_change_rooms() {
        Annealing annealing = annealed("""
                topic Prawo 2 needs tablica, Praca 2 needs ekran
                edition I uses 16.06, II uses 16.06
                venue A: hall has ekran, lab has tablica
                            | hall       | lab
                16.06 09:00 | I Prawo 2  | II Praca 2
                16.06 10:45 | II Prawo 2 | I Praca 2
                rule room-change off
                """);

        assertThat(annealing.bestScore().hard()).isZero();
        assertThat(annealing.bestScore().isUsable()).isTrue();
    }

    @Test
    void a_locked_session_stays_and_the_others_come_as_near_to_order_as_they_can() {
        Board board = board("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I uses 16.06
                16.06 09:00 | Etyka 2 !start
                16.06 10:45 | Praca 2
                16.06 12:45 | Prawo 2
                """);
        long weight = board.softWeight(Rule.OUT_OF_PROGRAMME_ORDER);
        Annealing annealing = new Annealing(board, new Moves(board, Map.of("reinsert", 1.0)), new SplittableRandom(1));
        annealing.run(new Heat(0.1, 100, 0), 300);

        assertThat(annealing.bestScore()).isEqualTo(new Score(0, 0, 2 * weight));
    }

    @Test
    void a_session_that_is_out_goes_where_it_costs_least_if_nothing_is_blurred() {
        Board board = board("""
                topic Prawo 2, Praca 2
                edition I uses 16.06
                16.06 10:45 | Praca 2
                16.06 14:30 | Prawo 2
                """);
        Piece law = board.piece(1);
        board.beginTrial();
        board.takeAway(law);
        CheapestPlace place = new CheapestPlace(board, new SplittableRandom(1), 0);

        assertThat(place.find(law)).isTrue();
        assertThat(board.start(place.time()).dateTime()).hasToString("2025-06-16T09:00");
        board.endTrial();
    }

    @Test
    void places_are_chosen_as_often_as_half_the_temperature_says() {
        Board board = board("""
                topic Prawo 2, Praca 2, Etyka 2
                edition I uses 16.06
                16.06 09:00 | Praca 2
                16.06 10:45 | Etyka 2
                16.06 12:45 | Prawo 2
                """);
        Piece law = board.piece(2);
        board.beginTrial();
        board.takeAway(law);
        double[] costs = new double[2];
        String[] starts = {"2025-06-16T12:45", "2025-06-16T14:30"};
        for (int slot : law.openSlots()) {
            for (int i = 0; i < starts.length; i++) {
                int time = law.slots().time(slot);
                if (board.start(time).dateTime().toString().equals(starts[i])) {
                    board.beginTrial();
                    board.tryAt(law, time, Piece.NO_ROOM, law.team, law.minutes);
                    costs[i] = board.cost(Level.SOFT);
                    board.endTrial();
                }
            }
        }
        double temperature = 20;
        int[] found = new int[2];
        CheapestPlace place = new CheapestPlace(board, new SplittableRandom(1), temperature);
        for (int i = 0; i < 20_000; i++) {
            assertThat(place.find(law)).isTrue();
            found[board.start(place.time()).dateTime().toString().equals(starts[0]) ? 0 : 1]++;
        }

        double expected = 1 / (1 + Math.exp(-(costs[1] - costs[0]) / (0.5 * temperature)));
        assertThat(costs[1]).isGreaterThan(costs[0]);
        assertThat(found[0] / 20_000.0).isCloseTo(expected, offset(0.01));
        board.endTrial();
    }
}
