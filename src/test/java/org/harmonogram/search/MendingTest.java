package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.search.DrawnBoard.board;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Level;
import org.harmonogram.planning.TrainerFact;
import org.junit.jupiter.api.Test;

/** How a plan that was good comes to be good again, after a trainer or a room has turned out to be missing. */
class MendingTest {

    /** Mends what can be mended; the pieces changed, in order. */
    private static List<Integer> mend(Board board) {
        List<Integer> changed = new ArrayList<>();
        Mending mending = new Mending(board);
        for (Draft draft = mending.next(); draft != null; draft = mending.next()) {
            assertThat(draft.size()).isEqualTo(1);
            changed.add(draft.piece(0).index());
        }
        return changed;
    }

    private static List<String> trainers(Board board, int piece) {
        return board.piece(piece).team.trainers().stream()
                .map(TrainerFact::trainer)
                .map(trainer -> trainer.id())
                .toList();
    }

    @Test
    void somebody_else_who_may_leads_the_sessions_of_a_trainer_who_is_away() {
        Board board = board("""
                topic Prawo 4, Praca 4
                edition I uses 16.06..17.06
                trainer Ewa topics Prawo unavailable 16.06, Jan topics Praca, Ola topics Prawo
                16.06 09:00 | Prawo 2 Ewa
                16.06 10:45 | Praca 2 Jan
                16.06 12:45 | Prawo 2 Ewa
                16.06 14:30 | Praca 2 Jan
                """);
        assertThat(board.cost(Level.HARD)).isEqualTo(2);

        assertThat(mend(board)).containsExactly(0, 2);

        assertThat(board.cost(Level.HARD)).isZero();
        assertThat(trainers(board, 0)).containsExactly("Ola");
        assertThat(trainers(board, 2)).containsExactly("Ola");
    }

    @Test
    void of_those_who_may_one_who_leads_the_topic_anyway_stands_in() {
        Board board = board("""
                topic Prawo 4
                edition I uses 16.06..17.06
                trainer Ewa unavailable 16.06, Jan, Ola
                16.06 09:00 | Prawo 2 Ewa
                17.06 09:00 | Prawo 2 Ola
                """);

        assertThat(mend(board)).containsExactly(0);

        assertThat(trainers(board, 0)).containsExactly("Ola");
    }

    @Test
    void sessions_of_a_room_that_is_closed_go_to_another_at_the_same_time() {
        Board board = board("""
                topic Prawo 4
                edition I uses 16.06 rooms hall lab
                venue A: hall closed 16.06 10:40-20:00, lab
                            | hall
                16.06 09:00 | Prawo 2
                16.06 10:45 | Prawo 2
                """);
        int before = board.piece(1).time;

        assertThat(mend(board)).containsExactly(1);

        assertThat(board.cost(Level.HARD)).isZero();
        assertThat(board.piece(1).time).isEqualTo(before);
    }

    @Test
    void of_two_sessions_that_one_trainer_leads_at_once_only_one_changes() {
        Board board = board("""
                topic Prawo 2
                edition I uses 16.06, II uses 16.06
                trainer Ewa, Ola
                16.06 09:00 | I Prawo 2 Ewa
                16.06 09:00 | II Prawo 2 Ewa
                """);

        assertThat(mend(board)).hasSize(1);

        assertThat(board.cost(Level.HARD)).isZero();
    }

    @Test
    void locked_trainers_stay_and_so_does_whatever_would_break_as_much_elsewhere() {
        Board board = board("""
                topic Prawo 2, Praca 2
                edition I uses 16.06
                trainer Ewa topics Prawo unavailable 16.06, Ola topics Prawo
                trainer Jan topics Praca unavailable 16.06, Iga topics Praca unavailable 16.06
                16.06 09:00 | Prawo 2 Ewa !trainers
                16.06 10:45 | Praca 2 Jan
                """);

        assertThat(mend(board)).isEmpty();

        assertThat(board.cost(Level.HARD)).isEqualTo(2);
    }

    @Test
    void nothing_changes_where_no_hard_rule_is_broken() {
        Board board = board("""
                topic Prawo 2, Praca 2
                edition I uses 16.06
                trainer Ewa, Ola
                16.06 09:00 | Praca 2 Ewa
                16.06 10:45 | Prawo 2 Ola
                """);

        assertThat(mend(board)).isEmpty();
    }
}
