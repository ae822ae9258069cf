package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;

/**
 * Lays out anew the editions that have topics together: one of them as {@link Arrange} does it, with the topics that just
 * these editions share, then each of the others around where those have come to lie. Half of the time, all dates of their
 * calendars may be used ({@link CalendarLayout}).
 */
final class ArrangeJoint implements Neighbourhood {

    private final TopicLayout layout = new TopicLayout();
    private final CalendarLayout calendarLayout = new CalendarLayout();

    @Override
    public String name() {
        return "arrange-joint";
    }

    @Override
    public boolean isUseful(Board board) {
        return board.structure().requirements().stream().anyMatch(ArrangeJoint::isJoint) && Line.couldMoveOn(board);
    }

    private static boolean isJoint(Requirement requirement) {
        return requirement.editions().size() > 1;
    }

    @Override
    public int effort() {
        return 1000;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        List<Edition> editions = editions(board, random);
        if (editions.isEmpty()) {
            return false;
        }
        List<Line> lines = new ArrayList<>(editions.stream().map(board::line).toList());
        Collections.shuffle(lines, new Random(random.nextLong()));
        boolean otherDates = random.nextBoolean() && CalendarLayout.isOfUse(board, lines.get(0));
        for (Line line : lines) {
            Reading reading = otherDates ? CalendarLayout.reading(line, random) : Reading.AS_IT_LIES;
            boolean laid = line == lines.get(0)
                    ? layFirst(board, lines, reading.with(editions), random, draft)
                    : layAround(board, line, reading.around(draft), random, draft);
            if (!laid) {
                return false;
            }
        }
        return !draft.isEmpty();
    }

    /** Editions that have a topic together, one of them that of a random session; empty: it has none with others. */
    private static List<Edition> editions(Board board, RandomGenerator random) {
        Piece seed = Pick.placedPiece(board, random);
        if (seed == null) {
            return List.of();
        }
        List<Edition> own = seed.requirement().editions();
        List<Requirement> joint = board.structure().requirementsOf(own.get(random.nextInt(own.size()))).stream()
                .filter(ArrangeJoint::isJoint)
                .toList();
        return joint.isEmpty()
                ? List.of()
                : joint.get(random.nextInt(joint.size())).editions();
    }

    private boolean lay(Board board, Line line, Reading reading, int length, RandomGenerator random) {
        return reading.opened().isEmpty()
                ? layout.lay(board, line, length, random)
                : calendarLayout.lay(board, line, random);
    }

    /** Lays out the first with the joint topics, while the topics of the others are not there. */
    private boolean layFirst(Board board, List<Line> lines, Reading reading, RandomGenerator random, Draft draft) {
        Line first = lines.get(0);
        int length = first.read(reading) == 0 ? 0 : TopicLayout.restrict(first, anyTopic(first, random));
        if (length == 0) {
            return false;
        }
        board.beginTrial();
        first.movable().forEach(board::takeAway);
        for (Line other : lines.subList(1, lines.size())) {
            other.read(Reading.AS_IT_LIES);
            other.movable().forEach(board::takeAway);
        }
        boolean found = lay(board, first, reading, length, random);
        board.endTrial();
        return found && first.write(draft);
    }

    /** One of those that have to give way, if any has. */
    private static int anyTopic(Line line, RandomGenerator random) {
        List<Piece> pieces = line.homeless().isEmpty() ? line.movable() : line.homeless();
        return pieces.get(random.nextInt(pieces.size())).requirement().index();
    }

    /** Lays out another around what is in the draft so far. */
    private boolean layAround(Board board, Line line, Reading reading, RandomGenerator random, Draft draft) {
        if (line.read(reading) == 0) {
            return line.movable().isEmpty();
        }
        int length = TopicLayout.restrict(line, anyTopic(line, random));
        if (length == 0) {
            return false;
        }
        board.beginTrial();
        line.movable().forEach(board::takeAway);
        board.tryAt(draft);
        boolean found = lay(board, line, reading, length, random);
        board.endTrial();
        return found && line.write(draft);
    }
}
