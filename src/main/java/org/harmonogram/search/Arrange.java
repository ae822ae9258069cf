package org.harmonogram.search;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lays out the topics of an edition anew, all at once: of all orders the cheapest, each topic in one stretch and with the
 * teams that cost least where it comes to lie, everything else staying as it is. What topics cost is blurred a little, so
 * that good orders come up besides the best. The other kind gives up a date of the edition, or takes another one instead.
 */
final class Arrange implements Neighbourhood {

    /** The work doubles with each. */
    private static final int MOST_TOPICS = 12;

    /** Of the tries that give up a date, one in so many takes no other instead. */
    private static final int FEWER_DATES_ONE_IN = 3;

    private final boolean otherDates;
    private final BestOrder order = new BestOrder(MOST_TOPICS);

    Arrange(boolean otherDates) {
        this.otherDates = otherDates;
    }

    @Override
    public String name() {
        return otherDates ? "arrange-dates" : "arrange";
    }

    @Override
    public boolean isUseful(Board board) {
        return Line.couldMoveOn(board);
    }

    @Override
    public int effort() {
        return 500;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece seed = Pick.placedPiece(board, random);
        if (seed == null) {
            return false;
        }
        Line line = board.line(seed.requirement());
        int length = otherDates ? readOtherDates(board, seed, line, random) : line.read();
        if (length == 0) {
            return false;
        }
        int[] topics = topics(line, seed);
        length = line.restrict(topics);
        if (length == 0) {
            return false;
        }
        board.beginTrial();
        line.movable().forEach(board::takeAway);
        TopicCosts costs = new TopicCosts(board, line, length, topics, random);
        boolean found = topics.length > 1 && order.find(costs, line, length);
        board.endTrial();
        if (!found) {
            return false;
        }
        order.write(costs, line, length);
        return line.write(draft) && !draft.isEmpty();
    }

    private static int readOtherDates(Board board, Piece seed, Line line, RandomGenerator random) {
        int[] days = line.days();
        if (days.length == 0) {
            return 0;
        }
        int opened = days[random.nextInt(days.length)];
        if (random.nextInt(FEWER_DATES_ONE_IN) == 0 || line.isInUse(opened)) {
            opened = Line.NO_DAY;
        }
        return line.read(board.times().day(seed.time), opened);
    }

    /** The topics to be laid out, by index of their requirements: all of them, or those that lie nearest to the seed. */
    private static int[] topics(Line line, Piece seed) {
        List<Integer> all = line.movable().stream()
                .sorted((a, b) -> Integer.compare(a.time, b.time))
                .map(piece -> piece.requirement().index())
                .distinct()
                .toList();
        int at = Math.max(0, all.indexOf(seed.requirement().index()));
        int first = Math.max(0, Math.min(all.size() - MOST_TOPICS, at - MOST_TOPICS / 2));
        return all.subList(first, Math.min(all.size(), first + MOST_TOPICS)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
