package org.harmonogram.solver;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.SessionAssignment;
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
        draft.markSessions(board.leaving(), true);
        boolean free = true;
        for (int i = 0; i < draft.size() && free; i++) {
            if (board.isObstructed(draft, i, draft.team(i))) {
                free = mendTopic(i, random) || mendSession(i, random);
            }
        }
        draft.markSessions(board.leaving(), false);
        return free;
    }

    private boolean mendTopic(int i, RandomGenerator random) {
        SessionAssignment session = draft.session(i);
        List<Team> teams = session.teams();
        if (teams.size() < 2) {
            return false;
        }
        int[] pool = board.pool(session.requirement());
        int begin = draft.size();
        for (int index : pool) {
            SessionAssignment other = board.session(index);
            if (other.isPlaced() && !draft.has(other)) {
                draft.put(other, other.start(), other.room(), other.team(), other.minutes());
                board.leaving()[index] = true;
            }
        }
        Team found = find(teams, random, team -> canLeadTopic(session, team));
        if (found == null) {
            for (int j = begin; j < draft.size(); j++) {
                board.leaving()[draft.session(j).index()] = false;
            }
            draft.shrink(begin);
            return false;
        }
        for (int j = 0; j < draft.size(); j++) {
            if (draft.session(j).requirement().index() == session.requirement().index()) {
                draft.setTeam(j, found);
            }
        }
        return true;
    }

    private boolean canLeadTopic(SessionAssignment session, Team team) {
        for (int j = 0; j < draft.size(); j++) {
            SessionAssignment other = draft.session(j);
            if (other.requirement().index() == session.requirement().index()
                    && (!other.teams().contains(team) || board.isObstructed(draft, j, team))) {
                return false;
            }
        }
        return true;
    }

    private boolean mendSession(int i, RandomGenerator random) {
        Team found = find(draft.session(i).teams(), random, team -> !board.isObstructed(draft, i, team));
        if (found != null) {
            draft.setTeam(i, found);
        }
        return found != null;
    }

    private static @Nullable Team find(List<Team> teams, RandomGenerator random, Predicate<Team> suits) {
        int first = teams.isEmpty() ? 0 : random.nextInt(teams.size());
        for (int j = 0; j < Math.min(teams.size(), MOST_TEAMS_TRIED); j++) {
            Team team = teams.get((first + j) % teams.size());
            if (suits.test(team)) {
                return team;
            }
        }
        return null;
    }
}
