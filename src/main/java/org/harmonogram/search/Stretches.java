package org.harmonogram.search;

import java.util.Arrays;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive places of a line as sessions: cut where a window ends, or where something else lies in between. Used again and
 * again; not thread-safe.
 */
final class Stretches {

    private final Board board;
    private final Line line;
    private final int[] begins;
    private final int[] ends;
    private int size;

    Stretches(Board board, Line line, int length) {
        this.board = board;
        this.line = line;
        begins = new int[length];
        ends = new int[length];
    }

    /** Cuts so many places from one on. */
    void cut(int from, int places) {
        size = 0;
        begins[0] = from;
        for (int place = from + 1; place <= from + places; place++) {
            if (place == from + places || line.windowOf(place) != line.windowOf(place - 1) || !line.followsOn(place)) {
                ends[size++] = place;
                if (place < from + places) {
                    begins[size] = place;
                }
            }
        }
    }

    private int minutes(int stretch) {
        return (ends[stretch] - begins[stretch]) * line.unit();
    }

    private int time(int stretch) {
        return line.timeOf(begins[stretch]);
    }

    /** Whether each may be one session of the piece's topic. */
    boolean areLegal(Piece piece) {
        Requirement requirement = piece.requirement();
        for (int i = 0; i < size; i++) {
            if (time(i) == Times.NONE
                    || EarliestFit.length(requirement, minutes(i), minutes(i)) != minutes(i)
                    || !piece.slots().fits(time(i), minutes(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of them would surely break a hard rule with that team. */
    boolean areObstructed(Piece piece, Team team) {
        board.spend(1);
        for (int i = 0; i < size; i++) {
            if (isObstructed(piece, team, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them would surely break a hard rule whoever led it, in the room that is used around there. */
    boolean areRoomsObstructed(Piece piece) {
        board.spend(1);
        for (int i = 0; i < size; i++) {
            if (board.isObstructed(piece, time(i), minutes(i), line.roomAt(begins[i], piece), Team.NOBODY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isObstructed(Piece piece, Team team, int i) {
        return board.isObstructed(piece, time(i), minutes(i), Piece.NO_ROOM, team);
    }

    /** One team for all of them. */
    Team[] ledBy(Team team) {
        Team[] result = new Team[size];
        Arrays.fill(result, team);
        return result;
    }

    /** As few teams in turn as can be; {@code null} if nobody could lead one of them. */
    Team @Nullable [] inTurn(Piece piece, Team[] all, int first) {
        Team[] result = new Team[size];
        int done = 0;
        while (done < size) {
            int furthest = done;
            for (int i = 0; i < all.length; i++) {
                Team team = all[(first + i) % all.length];
                int end = done;
                while (end < size && !isObstructed(piece, team, end)) {
                    end++;
                }
                if (end > furthest) {
                    furthest = end;
                    Arrays.fill(result, done, end, team);
                }
            }
            board.spend(all.length);
            if (furthest == done) {
                return null;
            }
            done = furthest;
        }
        return result;
    }

    /**
     * Lays a session on each in the working plan, each in the room that is used around there.
     *
     * @param pool the sessions of the topic
     * @return whether there are enough of them
     */
    boolean lay(Piece[] pool, Team[] teams) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            while (next < pool.length && (pool[next].twin.isPlaced() || pool[next].isLengthLocked())) {
                next++;
            }
            if (next == pool.length) {
                return false;
            }
            Piece piece = pool[next];
            board.tryAt(piece, time(i), line.roomAt(begins[i], piece), Pick.teamOr(piece, teams[i]), minutes(i));
        }
        return true;
    }

    /** Writes a requirement, by its index, and its teams to the line. */
    void write(int requirement, Team @Nullable [] teams) {
        for (int i = 0; i < size; i++) {
            Arrays.fill(line.places(), begins[i], ends[i], requirement);
            Arrays.fill(line.teams(), begins[i], ends[i], teams == null ? null : teams[i]);
        }
    }
}
