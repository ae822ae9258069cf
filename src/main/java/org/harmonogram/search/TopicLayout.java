package org.harmonogram.search;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lays topics out along a line in the cheapest order, everything else staying as it is. Not thread-safe. */
final class TopicLayout {

    /** The work doubles with each. */
    private static final int MOST_TOPICS = 12;

    private final BestOrder order = new BestOrder(MOST_TOPICS);

    /**
     * Leaves on a line as many topics as can be ordered at once: all of them, or those that lie nearest to one.
     *
     * @param near index of the requirement of that topic; if it is not on the line, the first ones are taken
     * @return how many places are left; 0 if another topic has a session whose place is gone
     */
    static int restrict(Line line, int near) {
        int[] topics = topics(line);
        int at = 0;
        while (at < topics.length && topics[at] != near) {
            at++;
        }
        int first = at == topics.length ? 0 : Math.max(0, Math.min(topics.length - MOST_TOPICS, at - MOST_TOPICS / 2));
        int[] nearest = Arrays.copyOfRange(topics, first, Math.min(topics.length, first + MOST_TOPICS));
        return line.restrict(nearest);
    }

    /** The topics on a line by when they begin, by index of their requirements. */
    private static int[] topics(Line line) {
        List<Piece> pieces = line.movable();
        return pieces.stream()
                .sorted((a, b) -> Integer.compare(a.time, b.time))
                .mapToInt(piece -> piece.requirement().index())
                .distinct()
                .toArray();
    }

    /**
     * Finds the cheapest order and writes it to the line.
     *
     * @param line restricted, and all its sessions taken away on the board in a trial
     * @param length how many places it has
     * @param random blurs what topics cost, so that good orders come up besides the best
     * @return whether there is one
     */
    boolean lay(Board board, Line line, int length, RandomGenerator random) {
        TopicCosts costs = new TopicCosts(board, line, length, topics(line), random);
        boolean found = order.find(costs, line, length);
        if (found) {
            order.write(costs, line, length);
        }
        return found;
    }
}
