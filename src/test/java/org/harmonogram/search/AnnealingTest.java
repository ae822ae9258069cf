package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.harmonogram.check.Check;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnealingTest {

    private static final String TWO_EDITIONS = """
            topic Prawo 5, Praca 4, Etyka 3 after Prawo, Kadry 4
            edition I uses 16.06..18.06, II uses 17.06..18.06 uses 20.06
            trainer Ewa topics Prawo Etyka unavailable 17.06 -12:30, Jan topics Praca Kadry unavailable 18.06
            trainer Ola topics Prawo Praca Kadry maxUnits 9
            """;

    /** Of the random plans those that can be solved: some have a topic that no window can hold. */
    static LongStream seeds() {
        return LongStream.range(0, 220).filter(AnnealingTest::isSolvable);
    }

    private static boolean isSolvable(long seed) {
        try {
            return !Validation.solvable(RandomPlans.plan(seed)).requirements().isEmpty();
        } catch (InvalidPlanException unsolvable) {
            return false;
        }
    }

    @Test
    void nearly_all_random_plans_can_be_solved() {
        assertThat(seeds().count()).isGreaterThan(200);
    }

    private static Timetable timetable(Plan plan) {
        return TimetableMapping.timetable(Validation.solvable(plan));
    }

    private static Annealing annealing(Board board, long seed) {
        return new Annealing(board, new Moves(board, Map.of()), new SplittableRandom(seed));
    }

    private static Heat heat(double temperature) {
        return new Heat(temperature, 500, 3);
    }

    private static Score cost(Board board) {
        return new Score(board.cost(Level.HARD), board.cost(Level.MEDIUM), board.cost(Level.SOFT));
    }

    /** The plan with the sessions where the best timetable has them. */
    private static Plan best(Annealing annealing, Timetable timetable) {
        List<RoomFact> rooms = timetable.rooms();
        annealing.forEachBestSeat((piece, start, room, team, minutes) -> {
            SessionAssignment session = timetable.sessions().get(piece);
            session.setStart(start);
            session.setRoom(room < 0 ? null : rooms.get(room));
            session.setTeam(team);
            session.setMinutes(minutes);
        });
        return TimetableMapping.plan(timetable);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_timetable_costs_what_a_fresh_count_says(long seed) {
        Timetable timetable = timetable(RandomPlans.plan(seed));
        Board board = new Board(timetable);
        Score before = cost(board);
        Annealing annealing = annealing(board, seed);

        annealing.run(heat(40), 300);

        assertThat(annealing.bestScore())
                .isEqualTo(Check.of(best(annealing, timetable)).score());
        assertThat(annealing.bestScore()).isLessThanOrEqualTo(before);
    }

    @Test
    void goes_back_to_the_best_timetable() {
        Board board = new Board(timetable(plan(TWO_EDITIONS)));
        Annealing annealing = annealing(board, 1);
        annealing.run(heat(0.01), 500);
        annealing.run(heat(1e6), 500);
        assertThat(cost(board)).isNotEqualTo(annealing.bestScore());

        annealing.returnToBest();

        assertThat(cost(board)).isEqualTo(annealing.bestScore());
    }

    @Test
    void goes_over_to_the_best_timetable_of_another() {
        Timetable timetable = timetable(plan(TWO_EDITIONS));
        Board board = new Board(timetable);
        Annealing idle = annealing(board, 1);
        Annealing busy = annealing(new Board(timetable), 2);
        busy.run(heat(10), 2000);

        idle.adopt(busy);

        assertThat(idle.bestScore()).isEqualTo(busy.bestScore());
        assertThat(cost(board)).isEqualTo(busy.bestScore());
    }

    @Test
    void says_so_where_nothing_can_be_changed() {
        Plan locked = plan("""
                topic Prawo 2
                edition I uses 16.06
                16.06 09:00 | Prawo 2 !start
                """);
        Board board = new Board(timetable(locked));

        assertThat(annealing(board, 1).run(heat(10), 1)).isFalse();
    }
}
