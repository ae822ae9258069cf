package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.TimetableMapping;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    private final Board board = new Board(TimetableMapping.timetable(Validation.solvable(plan("""
            topic Prawo 2, Praca 2
            edition I uses 16.06
            16.06 09:00 | Prawo 2
            """))));

    @Test
    void lists_the_topic_that_is_missing() {
        assertThat(board.shortfall().size()).isEqualTo(1);
        assertThat(board.shortfall().piece(0))
                .isNotNull()
                .extracting(piece -> piece.requirement().topic().id())
                .isEqualTo("Praca");
    }

    @Test
    void is_empty_once_everything_is_placed() {
        Requirement missing = board.structure().requirements().get(1);

        EarliestFit.place(board, missing);

        assertThat(board.shortfall().isEmpty()).isTrue();
    }

    @Test
    void knows_what_was_taken_out() {
        Draft draft = new Draft();
        draft.takeOut(board.piece(0));

        board.apply(draft);

        assertThat(board.shortfall().size()).isEqualTo(2);
    }
}
