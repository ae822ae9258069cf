package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.TimetableMapping;
import org.junit.jupiter.api.Test;

/** How a plan is filled where rooms and trainers are short. */
class MakingRoomTest {

    private static Board filled(Plan plan) {
        Board board = new Board(TimetableMapping.timetable(Structure.of(plan)));
        board.structure().requirements().forEach(requirement -> EarliestFit.place(board, requirement));
        return board;
    }

    private static void makeRoom(Board board) {
        MakingRoom making = new MakingRoom(board);
        while (making.next() != null) {
            assertThat(board.cost(Level.HARD)).isZero();
        }
    }

    @Test
    void who_has_another_date_leaves_the_room_to_who_has_not() {
        Board board = filled(plan("""
                topic Prawo 8
                edition I uses 16.06..17.06 rooms hall
                edition II uses 16.06 rooms hall
                venue A: hall 30
                """));
        assertThat(board.cost(Level.MEDIUM)).isEqualTo(8);

        makeRoom(board);

        assertThat(board.cost(Level.MEDIUM)).isZero();
    }

    @Test
    void who_has_another_date_leaves_the_trainer_to_who_has_not() {
        Board board = filled(plan("""
                topic Prawo 8
                edition I uses 16.06..17.06
                edition II uses 16.06
                trainer Ewa
                """));
        assertThat(board.cost(Level.MEDIUM)).isEqualTo(8);

        makeRoom(board);

        assertThat(board.cost(Level.MEDIUM)).isZero();
    }

    @Test
    void nothing_is_moved_where_nothing_is_missing() {
        Board board = filled(plan("""
                topic Prawo 8
                edition I uses 16.06..17.06
                """));

        assertThat(new MakingRoom(board).next()).isNull();
    }

    @Test
    void the_only_trainer_who_is_there_is_found_among_a_hundred() {
        String others = IntStream.range(0, 100)
                .mapToObj(i -> "T%d%s".formatted(i, i == 37 ? "" : " unavailable 16.06"))
                .collect(Collectors.joining(", "));

        Board board = filled(plan("""
                topic Prawo 2
                edition I uses 16.06 rooms hall lab
                venue A: hall 30, lab 12
                trainer %s
                """.formatted(others)));

        assertThat(board.cost(Level.MEDIUM)).isZero();
    }

    @Test
    void the_focus_comes_round_to_every_session_of_a_large_plan() {
        Board board = filled(plan("""
                topic Prawo 2500
                edition I uses 16.06
                """));
        assertThat(board.size()).isEqualTo(2500);

        SplittableRandom random = new SplittableRandom(1);
        long seen = IntStream.range(0, 60_000)
                .map(i -> board.focus().pick(random).index())
                .distinct()
                .count();

        assertThat(seen).isEqualTo(2500);
    }
}
