package org.harmonogram.search;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * Mends a draft that puts sessions where their trainers cannot be: the whole topic gets a team that can lead every session
 * of it; where there is none, only the session does. So moves in time need not wait for trainers to be moved first.
 */
final class Restaffing {

    private static final int MOST_TEAMS_TRIED = 12;

    private final Board board;
    private final Draft draft;

    Restaffing(Board board, Draft draft) {
        this.board = board;
        this.draft = draft;
    }

    /**
     * Gives other teams to the sessions of the draft that are obstructed, and to others of their topics.
     *
     * @return whether no session of the draft is obstructed any more
     */
    boolean mend(RandomGenerator random) {
        if (!hasChoice(draft)) {
            return false;
        }
        board.markLeaving(draft, true);
        boolean free = true;
        for (int i = 0; i < draft.size() && free; i++) {
            if (board.isObstructed(draft, i, draft.team(i))) {
                free = hasChoice(draft.piece(i)) && (mendTopic(i, random) || mendSession(i, random));
            }
        }
        board.markLeaving(draft, false);
        return free;
    }

    private static boolean hasChoice(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (hasChoice(draft.piece(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChoice(Piece piece) {
        return !piece.isTeamLocked() && piece.teams().length > 1;
    }

    private boolean mendTopic(int i, RandomGenerator random) {
        Piece piece = draft.piece(i);
        int begin = draft.size();
        for (Piece other : board.pool(piece.requirement())) {
            if (other.isPlaced() && !draft.has(other)) {
                draft.move(other, other.time, other.room);
                board.leaving()[other.index()] = true;
            }
        }
        Team found = find(piece.teams(), random, team -> canLeadTopic(piece, team));
        if (found == null) {
            for (int j = begin; j < draft.size(); j++) {
                board.leaving()[draft.piece(j).index()] = false;
            }
            draft.shrink(begin);
            return false;
        }
        for (int j = 0; j < draft.size(); j++) {
            if (draft.piece(j).isOfSameRequirement(piece)) {
                draft.setTeam(j, found);
            }
        }
        return true;
    }

    private boolean canLeadTopic(Piece piece, Team team) {
        for (int j = 0; j < draft.size(); j++) {
            Piece other = draft.piece(j);
            if (other.isOfSameRequirement(piece) && (!other.mayHave(team) || board.isObstructed(draft, j, team))) {
                return false;
            }
        }
        return true;
    }

    private boolean mendSession(int i, RandomGenerator random) {
        Team found = find(draft.piece(i).teams(), random, team -> !board.isObstructed(draft, i, team));
        if (found != null) {
            draft.setTeam(i, found);
        }
        return found != null;
    }

    private static @Nullable Team find(Team[] teams, RandomGenerator random, Predicate<Team> suits) {
        int first = teams.length == 0 ? 0 : random.nextInt(teams.length);
        for (int j = 0; j < Math.min(teams.length, MOST_TEAMS_TRIED); j++) {
            Team team = teams[(first + j) % teams.length];
            if (suits.test(team)) {
                return team;
            }
        }
        return null;
    }
}
