package org.harmonogram.search;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lays out the topics of an edition anew, all at once: of all orders the cheapest, each topic in one stretch and with the
 * teams that cost least where it comes to lie, everything else staying as it is. What topics cost is blurred a little, so
 * that good orders come up besides the best. The other kind gives up a date of the edition, or takes another one instead.
 */
final class Arrange implements Neighbourhood {

    /** Of the tries that give up a date, one in so many takes no other instead. */
    private static final int FEWER_DATES_ONE_IN = 3;

    private final boolean otherDates;
    private final TopicLayout layout = new TopicLayout();

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
        Reading reading = otherDates ? otherDates(board, seed, line, random) : Reading.AS_IT_LIES;
        int length = line.read(reading) == 0
                ? 0
                : TopicLayout.restrict(line, seed.requirement().index());
        if (length == 0) {
            return false;
        }
        board.beginTrial();
        line.movable().forEach(board::takeAway);
        boolean found = layout.lay(board, line, length, random);
        board.endTrial();
        return found && line.write(draft) && !draft.isEmpty();
    }

    private static Reading otherDates(Board board, Piece seed, Line line, RandomGenerator random) {
        int[] days = line.days();
        Reading fewer = Reading.AS_IT_LIES.closing(board.times().day(seed.time));
        int opened = days[random.nextInt(days.length)];
        return random.nextInt(FEWER_DATES_ONE_IN) == 0 || line.isInUse(opened) ? fewer : fewer.opening(List.of(opened));
    }
}
