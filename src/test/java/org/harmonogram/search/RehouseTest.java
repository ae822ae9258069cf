package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.search.DrawnBoard.board;

import org.harmonogram.domain.Rule;
import org.junit.jupiter.api.Test;

class RehouseTest {

    private static Annealing annealed(String text, String neighbourhood) {
        Board board = board(text);
        assertThat(board.plan().count(Rule.ROOM_CHANGE)).isEqualTo(2);
        return DrawnBoard.annealed(board, neighbourhood, 20);
    }

    @Test
    void two_editions_that_go_to_and_fro_between_two_rooms_get_one_each() {
        Annealing annealing = annealed("""
                topic Prawo 8
                edition I uses 16.06 rooms hall lab, II uses 16.06 rooms hall lab
                venue A: hall, lab
                            | hall       | lab
                16.06 09:00 | I Prawo 2  | II Prawo 2
                16.06 10:45 | II Prawo 2 | I Prawo 2
                16.06 12:45 | I Prawo 2  | II Prawo 2
                16.06 14:30 | II Prawo 2 | I Prawo 2
                rule topic-pieces off
                """, "rehouse-edition");

        assertThat(annealing.bestScore().soft()).isZero();
        assertThat(annealing.bestScore().isUsable()).isTrue();
    }

    @Test
    void a_session_whose_room_is_locked_does_not_make_way() {
        Annealing annealing = annealed("""
                topic Prawo 4
                edition I uses 16.06 rooms hall lab, II uses 16.06 rooms hall lab
                venue A: hall, lab
                            | hall             | lab
                16.06 09:00 | I Prawo 2 !room  | II Prawo 2 !room
                16.06 10:45 | II Prawo 2 !room | I Prawo 2
                rule topic-pieces off
                """, "rehouse-edition");

        assertThat(annealing.bestScore().isUsable()).isTrue();
        assertThat(annealing.bestScore().soft()).isPositive();
    }
}
