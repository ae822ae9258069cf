package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import java.util.SplittableRandom;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.TimetableMapping;
import org.junit.jupiter.api.Test;

class FocusTest {

    private static final int PICKS = 3_000;

    private static final String LATE_LAW = """
            topic Prawo 2, Praca 2, Etyka 2, Kadry 2
            edition I uses 16.06
            %s
            16.06 09:00 | Prawo 2
            16.06 10:45 | Etyka 2
            16.06 12:45 | Praca 2
            16.06 14:30 | Kadry 2
            """;

    @Test
    void without_trainers_to_choose_most_changes_begin_at_sessions_that_are_charged() {
        Board board = board("");

        board.focus().note(board.plan());

        assertThat(share(board, "Etyka") + share(board, "Praca")).isBetween(0.7, 0.8);
    }

    @Test
    void before_anything_was_tried_all_sessions_are_alike() {
        Board board = board("");

        assertThat(share(board, "Etyka") + share(board, "Praca")).isBetween(0.45, 0.55);
    }

    @Test
    void with_trainers_to_choose_all_sessions_are_alike() {
        Board board = board("trainer Ewa topics Prawo Praca Etyka Kadry, Jan topics Prawo Praca Etyka Kadry");

        board.focus().note(board.plan());

        assertThat(share(board, "Etyka") + share(board, "Praca")).isBetween(0.45, 0.55);
    }

    private static Board board(String trainers) {
        return new Board(TimetableMapping.timetable(Validation.solvable(plan(LATE_LAW.formatted(trainers)))));
    }

    private static double share(Board board, String topic) {
        SplittableRandom random = new SplittableRandom(1);
        int count = 0;
        for (int i = 0; i < PICKS; i++) {
            Piece piece = board.focus().pick(random);
            count += piece.requirement().topic().id().equals(topic) ? 1 : 0;
        }
        return count / (double) PICKS;
    }
}
