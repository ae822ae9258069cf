package org.harmonogram.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;
import org.jspecify.annotations.Nullable;

/**
 * Places what {@link EarliestFit} could not, because on the dates left every room, or every trainer, is taken by others: those
 * are put out of the room for the date, or off the trainer's hands, and placed anew elsewhere. Where they find no other
 * place either, somebody else is left out, who may have more to choose from: so what is missing wanders, one step at a time,
 * until it fits or the steps are used up. Not thread-safe.
 */
public final class MakingRoom {

    /** Steps for each requirement that lacks something at the start. */
    private static final int STEPS_EACH = 20;

    private static final int MOST_TEAMS = 20;
    private static final int[] NO_TRAINERS = {};
    private static final int DAY_MINUTES = 24 * 60;

    private final Board board;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Draft draft = new Draft();
    private final EarliestFit fit;
    private final List<WorkingSession> found = new ArrayList<>();
    private int steps;
    private long fewestHard;
    private long fewestMedium;

    /** On one day all who are in the room are to leave; where it is none, all that the team leads. */
    private record Eviction(int day, int room, Team team) {}

    /** Begins with what is missing on the board now. */
    public MakingRoom(Board board) {
        this.board = board;
        this.fit = new EarliestFit(board, draft);
        this.steps = STEPS_EACH * board.shortfall().size();
    }

    /**
     * Makes the next change on the board: less is missing after it, or as much of something else.
     *
     * @return what was changed, until the next call; {@code null} if nothing is missing or the steps are used up
     */
    public @Nullable Draft next() {
        while (steps > 0 && !board.shortfall().isEmpty()) {
            steps--;
            Piece piece =
                    board.shortfall().piece(random.nextInt(board.shortfall().size()));
            Eviction best = piece == null ? null : best(piece);
            if (piece != null && best != null) {
                board.beginTrial();
                attempt(piece, best);
                board.endTrial();
                draft.dropUnchanged();
                board.apply(draft);
                return draft;
            }
        }
        return null;
    }

    /** The first eviction after which least is missing; {@code null} if more is missing after each. */
    private @Nullable Eviction best(Piece piece) {
        fewestHard = board.cost(Level.HARD);
        fewestMedium = board.cost(Level.MEDIUM);
        Eviction best = null;
        List<Eviction> evictions = evictions(piece);
        int first = evictions.isEmpty() ? 0 : random.nextInt(evictions.size());
        for (int i = 0; i < evictions.size(); i++) {
            Eviction eviction = evictions.get((first + i) % evictions.size());
            board.beginTrial();
            if (attempt(piece, eviction) && (best == null ? compare() <= 0 : compare() < 0)) {
                best = eviction;
                fewestHard = board.cost(Level.HARD);
                fewestMedium = board.cost(Level.MEDIUM);
            }
            board.endTrial();
        }
        return best;
    }

    private int compare() {
        int byHard = Long.compare(board.cost(Level.HARD), fewestHard);
        return byHard != 0 ? byHard : Long.compare(board.cost(Level.MEDIUM), fewestMedium);
    }

    /** On each day on which the piece's groups have time: who has the rooms; where a room is free, who has the trainers. */
    private List<Eviction> evictions(Piece piece) {
        List<Eviction> result = new ArrayList<>();
        Slots slots = piece.slots();
        int lastDay = -1;
        for (int slot = 0; slot < slots.size(); slot++) {
            int time = slots.time(slot);
            int day = board.times().day(time);
            if (day != lastDay
                    && board.plan()
                                    .freeUntil(
                                            piece.requirement(),
                                            day,
                                            board.times().minute(time))
                            >= 0) {
                lastDay = day;
                addEvictions(piece, slot, result);
            }
        }
        return result;
    }

    private void addEvictions(Piece piece, int slot, List<Eviction> result) {
        int time = piece.slots().time(slot);
        int day = board.times().day(time);
        int[] rooms = piece.slots().rooms(slot);
        boolean hasRoom = rooms.length == 0;
        for (int room : rooms) {
            hasRoom |= !board.isObstructed(piece, time, piece.requirement().leastMinutes(), room, Team.NOBODY);
        }
        if (!hasRoom) {
            for (int room : rooms) {
                result.add(new Eviction(day, room, Team.NOBODY));
            }
            return;
        }
        Team[] teams = piece.teams();
        int first = teams.length == 0 ? 0 : random.nextInt(teams.length);
        for (int i = 0; i < Math.min(MOST_TEAMS, teams.length); i++) {
            result.add(new Eviction(day, Piece.NO_ROOM, teams[(first + i) % teams.length]));
        }
    }

    /** Puts them out, places what the piece's editions lack, then them again; {@code false} if nobody can be put out. */
    private boolean attempt(Piece piece, Eviction eviction) {
        draft.clear();
        found.clear();
        int[] trainers = eviction.room == Piece.NO_ROOM ? board.trainers(piece, eviction.team) : NO_TRAINERS;
        board.plan()
                .clashes(
                        piece.requirement(),
                        eviction.day,
                        0,
                        DAY_MINUTES,
                        eviction.room,
                        trainers,
                        Integer.MAX_VALUE,
                        found);
        Map<Integer, Requirement> evicted = new LinkedHashMap<>();
        for (WorkingSession session : found) {
            Piece other = board.piece(session);
            if (!other.isStartLocked() && !other.isLengthLocked() && !sharesEdition(piece, other)) {
                board.takeAway(other);
                draft.takeOut(other);
                evicted.put(other.requirement().index(), other.requirement());
            }
        }
        if (evicted.isEmpty()) {
            return false;
        }
        for (Edition edition : piece.requirement().editions()) {
            board.structure().requirementsOf(edition).forEach(each -> fit.placeMissing(each, 0));
        }
        evicted.values().forEach(each -> fit.placeMissing(each, 0));
        return true;
    }

    private static boolean sharesEdition(Piece piece, Piece other) {
        return other.requirement().editions().stream()
                .anyMatch(edition -> piece.requirement().editions().stream()
                        .anyMatch(own -> own.id().equals(edition.id())));
    }
}
