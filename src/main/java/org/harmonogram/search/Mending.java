package org.harmonogram.search;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.harmonogram.domain.Level;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.Match;
import org.jspecify.annotations.Nullable;

/**
 * Ends what hard rules are broken by what is placed already, wherever somebody else to lead the session, or another room, is enough:
 * a trainer has been found to be away, or a room closed. Times stay, and so does whoever breaks nothing: a plan that people
 * know can be used again at once, with few changes. Not thread-safe.
 */
public final class Mending {

    /** Of one rule: after so many a plan is better looked for than mended. */
    private static final int MOST_BREACHES = 10_000;

    /** Teams, and rooms, tried for each session. */
    private static final int MOST_TRIALS = 60;

    private final Board board;
    private final Draft draft = new Draft();
    private final Iterator<Piece> broken;

    private long fewestHard;
    private long leastSoft;
    private int trials;

    /** Begins with what is broken on the board now. */
    public Mending(Board board) {
        this.board = board;
        this.broken = broken(board).iterator();
    }

    private static Set<Piece> broken(Board board) {
        Set<Piece> pieces = new LinkedHashSet<>();
        if (board.cost(Level.HARD) > 0) {
            for (Match match : board.plan().matches(MOST_BREACHES)) {
                if (board.structure().plan().level(match.rule()) == Level.HARD) {
                    match.sessions().forEach(session -> pieces.add(board.piece(session)));
                }
            }
        }
        return pieces;
    }

    /**
     * Makes the next change on the board: fewer hard rules are broken after it.
     *
     * @return what was changed, until the next call; {@code null} if nothing more can be mended so
     */
    public @Nullable Draft next() {
        while (broken.hasNext()) {
            Piece piece = broken.next();
            draft.clear();
            if (piece.isPlaced()) {
                lookFor(piece);
            }
            if (!draft.isEmpty()) {
                board.apply(draft);
                return draft;
            }
        }
        return null;
    }

    /** Puts the team or room with which least is broken into the draft, of those that cost least. */
    private void lookFor(Piece piece) {
        fewestHard = board.cost(Level.HARD);
        leastSoft = Long.MAX_VALUE;
        board.beginTrial();
        board.takeAway(piece);
        if (board.cost(Level.HARD) < fewestHard) {
            tryTeams(piece);
            tryRooms(piece);
        }
        board.endTrial();
    }

    private void tryTeams(Piece piece) {
        trials = MOST_TRIALS;
        Team[] teams = piece.teams();
        for (int i = 0; i < teams.length && !piece.isTeamLocked(); i++) {
            consider(piece, piece.room, teams[i]);
        }
    }

    private void tryRooms(Piece piece) {
        trials = MOST_TRIALS;
        int slot = piece.slots().find(piece.time);
        int[] rooms = slot < 0 ? new int[0] : piece.slots().rooms(slot);
        for (int i = 0; i < rooms.length && !piece.isRoomLocked(); i++) {
            consider(piece, rooms[i], piece.team);
        }
    }

    private void consider(Piece piece, int room, Team team) {
        if (trials == 0 || board.isObstructed(piece, piece.time, piece.minutes, room, team)) {
            return;
        }
        trials--;
        board.beginTrial();
        board.tryAt(piece, piece.time, room, team, piece.minutes);
        long hard = board.cost(Level.HARD);
        long soft = board.cost(Level.SOFT);
        boolean isBetter = hard < fewestHard || (hard == fewestHard && soft < leastSoft && !draft.isEmpty());
        board.endTrial();
        if (isBetter) {
            fewestHard = hard;
            leastSoft = soft;
            draft.put(piece, piece.time, room, team, piece.minutes);
        }
    }
}
