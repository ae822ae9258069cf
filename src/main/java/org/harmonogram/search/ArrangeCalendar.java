package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.TrainerFact;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the topics of an edition anew over its calendar: on which dates and in which order is decided at once
 * ({@link BestDates}). One edition often finds its dates only where another one gives way: so one or two others may be taken
 * away with it, and are laid out after it.
 */
final class ArrangeCalendar implements Neighbourhood {

    private static final int MOST_LINES = 3;

    private static final int TRIES = 8;

    private final CalendarLayout layout = new CalendarLayout();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public String name() {
        return "arrange-calendar";
    }

    /** Where all dates are needed, {@link Arrange} finds the same sooner. */
    @Override
    public boolean isUseful(Board board) {
        return Line.couldMoveOn(board) && CalendarLayout.isOfUseOn(board);
    }

    @Override
    public int effort() {
        return 500;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        lines.clear();
        Piece seed = Pick.placedPiece(board, random);
        if (seed == null || !add(board, seed, random)) {
            return false;
        }
        int wanted = 1 + random.nextInt(MOST_LINES);
        for (int i = 0; i < TRIES && lines.size() < wanted; i++) {
            Piece other = random.nextBoolean() ? withSameTrainer(board, seed, random) : Pick.placedPiece(board, random);
            if (other != null && !lines.contains(board.line(other.requirement()))) {
                add(board, other, random);
            }
        }
        board.beginTrial();
        lines.forEach(line -> line.movable().forEach(board::takeAway));
        boolean found = true;
        for (int i = 0; i < lines.size() && found; i++) {
            found = layout.lay(board, lines.get(i), random) && lines.get(i).write(draft);
            if (found && i < lines.size() - 1) {
                lay(board, lines.get(i), draft);
            }
        }
        board.endTrial();
        return found && !draft.isEmpty();
    }

    /** Adds the line of a session, read with many dates; {@code false} if there is nothing to choose. */
    private boolean add(Board board, Piece seed, RandomGenerator random) {
        Line line = board.line(seed.requirement());
        boolean readable = CalendarLayout.isOfUse(board, line)
                && line.read(CalendarLayout.reading(line, random)) > 0
                && TopicLayout.restrict(line, seed.requirement().index()) > 0;
        if (readable) {
            lines.add(line);
        }
        return readable;
    }

    private static @Nullable Piece withSameTrainer(Board board, Piece seed, RandomGenerator random) {
        List<TrainerFact> trainers = seed.team.trainers();
        if (trainers.isEmpty()) {
            return null;
        }
        List<Piece> found = new ArrayList<>();
        int trainer = trainers.get(random.nextInt(trainers.size())).index();
        board.plan().occupancy().sessionsOfTrainer(trainer, session -> found.add(board.piece(session)));
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    /** Lays an edition as the draft has it, so that the next one is laid out around it. */
    private static void lay(Board board, Line line, Draft draft) {
        for (Piece piece : line.movable()) {
            if (!draft.has(piece)) {
                board.tryAt(piece, piece.time, piece.room, piece.team, piece.minutes);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            Piece piece = draft.piece(i);
            if (draft.time(i) != Times.NONE && !piece.twin.isPlaced()) {
                board.tryAt(piece, draft.time(i), draft.room(i), draft.team(i), draft.minutes(i));
            }
        }
    }
}
