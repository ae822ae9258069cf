package org.harmonogram.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;
import org.jspecify.annotations.Nullable;

/**
 * Mends a draft that puts sessions where their trainers cannot be: the whole topic gets a team that can lead every session
 * of it; where there is none, only the session does; where no team is free, the topic takes one away from other topics, which
 * are then mended in the same way. So moves in time need not wait for trainers to be moved first, and trainers who have
 * hardly any time left can still be exchanged.
 */
final class Restaffing {

    private static final int MOST_TEAMS_TRIED = 12;

    /** So many topics may lose their team in one draft. */
    private static final int MOST_DEPRIVED = 4;

    private final Board board;
    private final Draft draft;
    private final List<WorkingSession> busy = new ArrayList<>();
    private int deprived;

    Restaffing(Board board, Draft draft) {
        this.board = board;
        this.draft = draft;
    }

    /**
     * Gives other teams to the sessions of the draft that are obstructed, to others of their topics, and to topics that
     * lose their team to them.
     *
     * @return whether no session of the draft is obstructed any more
     */
    boolean mend(RandomGenerator random) {
        if (!hasChoice(draft)) {
            return false;
        }
        board.markLeaving(draft, true);
        deprived = 0;
        boolean free = true;
        for (int i = 0; i < draft.size() && free; i++) {
            if (board.isObstructed(draft, i, draft.team(i)) || isDoubleBooked(i, draft.team(i), i)) {
                free = hasChoice(draft.piece(i)) && mend(i, random);
            }
        }
        board.markLeaving(draft, false);
        draft.dropUnchanged();
        return free && !draft.isEmpty();
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

    private boolean mend(int i, RandomGenerator random) {
        Piece piece = draft.piece(i);
        if (board.isObstructed(draft, i, Team.NOBODY)) {
            return false;
        }
        int begin = draft.size();
        addTopic(piece);
        Team wanted = draft.team(i);
        if (!wanted.equals(piece.team) && takeAway(piece, wanted)) {
            return true;
        }
        Team found = find(piece.teams(), random, team -> canLeadTopic(piece, team));
        if (found != null) {
            setTeamOfTopic(piece, found);
            return true;
        }
        if (find(piece.teams(), random, team -> takeAway(piece, team)) != null) {
            return true;
        }
        removeFrom(begin);
        return mendSession(i, random);
    }

    /** Adds the other sessions of the topic, as they are. */
    private void addTopic(Piece piece) {
        for (Piece other : board.pool(piece.requirement())) {
            if (other.isPlaced() && !draft.has(other)) {
                draft.move(other, other.time, other.room);
                board.leaving()[other.index()] = true;
            }
        }
    }

    private void removeFrom(int begin) {
        for (int j = begin; j < draft.size(); j++) {
            board.leaving()[draft.piece(j).index()] = false;
        }
        draft.shrink(begin);
    }

    private void setTeamOfTopic(Piece piece, Team team) {
        for (int j = 0; j < draft.size(); j++) {
            if (draft.piece(j).isOfSameRequirement(piece)) {
                draft.setTeam(j, team);
            }
        }
    }

    private boolean canLeadTopic(Piece piece, Team team) {
        for (int j = 0; j < draft.size(); j++) {
            Piece other = draft.piece(j);
            if (other.isOfSameRequirement(piece)
                    && (!other.mayHave(team)
                            || board.isObstructed(draft, j, team)
                            || isDoubleBooked(j, team, draft.size()))) {
                return false;
            }
        }
        return true;
    }

    /** Gives the topic that team, and adds the topics it leads then to the draft, unless there are too many. */
    private boolean takeAway(Piece piece, Team team) {
        busy.clear();
        for (int j = 0; j < draft.size(); j++) {
            Piece other = draft.piece(j);
            if (other.isOfSameRequirement(piece) && draft.time(j) != Times.NONE) {
                if (!other.mayHave(team)
                        || board.isOutOfQuestion(other, draft.time(j), draft.minutes(j), team)
                        || isDoubleBooked(j, team, draft.size())) {
                    return false;
                }
                board.sessionsOfTrainers(other, draft.time(j), draft.minutes(j), team, busy);
            }
        }
        int before = draft.size();
        int topics = addTopics();
        if (topics < 0 || deprived + topics > MOST_DEPRIVED) {
            removeFrom(before);
            return false;
        }
        deprived += topics;
        setTeamOfTopic(piece, team);
        return true;
    }

    /** Adds the topics of the busy sessions; returns how many, or -1 if one of them must keep its team. */
    private int addTopics() {
        int topics = 0;
        for (int k = 0; k < busy.size(); k++) {
            Piece other = board.piece(busy.get(k));
            if (!board.leaving()[other.index()]) {
                if (!hasChoice(other) || ++topics > MOST_DEPRIVED) {
                    return -1;
                }
                addTopic(other);
            }
        }
        return topics;
    }

    private boolean mendSession(int i, RandomGenerator random) {
        Team found = find(
                draft.piece(i).teams(),
                random,
                team -> !board.isObstructed(draft, i, team) && !isDoubleBooked(i, team, draft.size()));
        if (found != null) {
            draft.setTeam(i, found);
        }
        return found != null;
    }

    /** Whether the draft has a trainer of the team elsewhere at the time of that piece, among its first pieces. */
    private boolean isDoubleBooked(int i, Team team, int among) {
        if (draft.time(i) == Times.NONE) {
            return false;
        }
        int[] trainers = board.trainers(draft.piece(i), team);
        for (int j = 0; j < among; j++) {
            if (j != i
                    && overlap(i, j)
                    && !draft.piece(j).isOfSameRequirement(draft.piece(i))
                    && share(trainers, board.trainers(draft.piece(j), draft.team(j)))) {
                return true;
            }
        }
        return false;
    }

    private boolean overlap(int i, int j) {
        if (draft.time(j) == Times.NONE) {
            return false;
        }
        Times times = board.times();
        int start = times.minute(draft.time(i));
        int otherStart = times.minute(draft.time(j));
        return times.day(draft.time(i)) == times.day(draft.time(j))
                && start < otherStart + draft.minutes(j)
                && otherStart < start + draft.minutes(i);
    }

    private static boolean share(int[] some, int[] others) {
        for (int a : some) {
            for (int b : others) {
                if (a == b) {
                    return true;
                }
            }
        }
        return false;
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
