package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;

/** Lays topics out over the calendar of their edition: on which dates and in which order. Not thread-safe. */
final class CalendarLayout {

    /** Of a calendar with more dates, those in use are looked at and some others. */
    private static final int MOST_DATES = 32;

    private final Labels labels = new Labels();

    /** Whether an edition of the board has more dates than it needs. */
    static boolean isOfUseOn(Board board) {
        return board.structure().plan().editions().stream().anyMatch(edition -> hasDatesToChoose(board, edition));
    }

    private static boolean hasDatesToChoose(Board board, Edition edition) {
        return board.structure().days(edition).days().size() > board.structure().fewestDays(edition);
    }

    /** Whether there is anything to choose for the edition of a line. */
    static boolean isOfUse(Board board, Line line) {
        return hasDatesToChoose(board, line.edition()) && usedDays(line).size() <= MOST_DATES;
    }

    private static List<Integer> usedDays(Line line) {
        return Arrays.stream(line.days()).filter(line::isInUse).boxed().toList();
    }

    /** Everything as it lies, with the further dates of the edition; some of them, if there are very many. */
    static Reading reading(Line line, RandomGenerator random) {
        List<Integer> used = usedDays(line);
        List<Integer> others = new ArrayList<>();
        for (int day : line.days()) {
            if (!used.contains(day)) {
                others.add(day);
            }
        }
        int room = Math.max(0, MOST_DATES - used.size());
        if (others.size() > room) {
            Collections.shuffle(others, new Random(random.nextLong()));
        }
        return Reading.AS_IT_LIES.opening(others.subList(0, Math.min(room, others.size())));
    }

    /**
     * Finds good dates and a good order, and writes them to the line.
     *
     * @param line restricted, and all its sessions taken away on the board in a trial
     * @param random blurs what topics cost, so that good orders come up besides the best
     * @return whether there are any
     */
    boolean lay(Board board, Line line, RandomGenerator random) {
        DayCosts costs = new DayCosts(board, line, random);
        return new BestDates(board, line, costs, labels, random).find();
    }
}
