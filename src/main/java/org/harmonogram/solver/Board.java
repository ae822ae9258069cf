package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.harmonogram.rules.WorkingPlan;
import org.harmonogram.rules.WorkingSession;
import org.jspecify.annotations.Nullable;

/**
 * A timetable beside the working plan that counts it. Sessions whose variables are about to change are lifted out of
 * the working plan, and set down again where they lie when somebody wants to read it. So a move that changes three
 * variables of a session costs one taking away and one placing. Not thread-safe.
 */
final class Board {

    private static final int MOST_TEAMS_TRIED = 12;

    private final Structure structure;
    private final WorkingPlan plan;
    private final WorkingSession[] working;
    private final boolean[] lifted;
    private final int[] liftedSessions;
    private int liftedCount;
    private final boolean[] leaving;
    private final SessionAssignment[] sessions;
    private final int[][] poolOfRequirement;
    private final Slots[] slots;
    private final List<Map<Team, int[]>> trainersOfTeam = new ArrayList<>();
    private final Map<String, Line> lines = new HashMap<>();

    Board(Timetable timetable) {
        structure = timetable.structure();
        plan = WorkingPlan.empty(structure);
        int size = timetable.sessions().size();
        sessions = new SessionAssignment[size];
        working = new WorkingSession[size];
        lifted = new boolean[size];
        leaving = new boolean[size];
        liftedSessions = new int[size];
        List<List<Integer>> pools = new ArrayList<>();
        structure.requirements().forEach(requirement -> pools.add(new ArrayList<>()));
        for (SessionAssignment session : timetable.sessions()) {
            working[session.index()] = plan.add(session.requirement());
            pools.get(session.requirement().index()).add(session.index());
        }
        poolOfRequirement = pools.stream()
                .map(pool -> pool.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        slots = Slots.of(structure, timetable);
        pools.forEach(pool -> trainersOfTeam.add(new HashMap<>()));
        show(timetable);
    }

    /** Whether the board was made for timetables of this structure. */
    boolean fits(Timetable timetable) {
        return timetable.structure() == structure && timetable.sessions().size() == sessions.length;
    }

    /** Turns to another copy of the timetable: every session is set down where it lies there. */
    void show(Timetable timetable) {
        settleNothing();
        for (WorkingSession session : working) {
            if (session.isPlaced()) {
                plan.unplace(session);
            }
        }
        timetable.sessions().forEach(session -> sessions[session.index()] = session);
        for (SessionAssignment session : sessions) {
            setDown(session);
        }
    }

    private void settleNothing() {
        for (int i = 0; i < liftedCount; i++) {
            lifted[liftedSessions[i]] = false;
        }
        liftedCount = 0;
    }

    /** A session is about to change, or has been tried elsewhere: takes it out until the next {@link #settle}. */
    void lift(SessionAssignment session) {
        int index = session.index();
        WorkingSession twin = working[index];
        if (twin.isPlaced()) {
            plan.unplace(twin);
        }
        if (!lifted[index]) {
            lifted[index] = true;
            liftedSessions[liftedCount++] = index;
        }
    }

    /** Sets every lifted session down where its variables say. */
    void settle() {
        for (int i = 0; i < liftedCount; i++) {
            int index = liftedSessions[i];
            lifted[index] = false;
            setDown(sessions[index]);
        }
        liftedCount = 0;
    }

    private void setDown(SessionAssignment session) {
        Start start = session.start();
        if (start != null) {
            tryAt(session, start, session.room(), session.team(), session.minutes());
        }
    }

    /**
     * Places a session in the working plan only, to see what it costs there; {@link #lift} it afterwards.
     *
     * @param session not placed there at the moment
     */
    void tryAt(SessionAssignment session, Start start, @Nullable RoomFact room, Team team, int minutes) {
        plan.place(
                working[session.index()],
                plan.index().day(start.epochDay()),
                start.minute(),
                minutes,
                room == null ? -1 : room.index(),
                trainers(session.requirement(), team));
    }

    /** All trainers of a session with that team, as the working plan takes them. */
    int[] trainers(Requirement requirement, Team team) {
        if (requirement.fixedTrainers().isEmpty()) {
            return team.positions();
        }
        return trainersOfTeam
                .get(requirement.index())
                .computeIfAbsent(
                        team,
                        placed -> plan.trainers(
                                requirement,
                                placed.trainers().stream()
                                        .map(fact -> fact.trainer().id())
                                        .toList()));
    }

    /** The working plan; settled, unless somebody is trying something. */
    WorkingPlan plan() {
        return plan;
    }

    /** Cost at a level, as the working plan stands. */
    long cost(Level level) {
        return plan.cost(level);
    }

    Structure structure() {
        return structure;
    }

    /** All sessions, by index. Shared for speed, not to be changed. */
    SessionAssignment[] sessions() {
        return sessions;
    }

    SessionAssignment session(int index) {
        return sessions[index];
    }

    /** The session in the timetable that a session of the working plan stands for. */
    SessionAssignment session(WorkingSession twin) {
        return sessions[twin.index()];
    }

    WorkingSession working(SessionAssignment session) {
        return working[session.index()];
    }

    /** Indexes of the sessions of a requirement. Shared for speed, not to be changed. */
    int[] pool(Requirement requirement) {
        return poolOfRequirement[requirement.index()];
    }

    /** Where the sessions of a requirement may start. */
    Slots slots(Requirement requirement) {
        return slots[requirement.index()];
    }

    /** Whether the draft puts some session where it would surely break a hard rule that its present place does not. */
    boolean isObstructed(Draft draft) {
        draft.markSessions(leaving, true);
        boolean obstructed = false;
        for (int i = 0; i < draft.size() && !obstructed; i++) {
            obstructed = isObstructed(draft, i, draft.team(i));
        }
        draft.markSessions(leaving, false);
        return obstructed;
    }

    /**
     * Gives sessions of the draft that are obstructed another team that is not, if one is found: the one that helped the
     * session before, else any.
     *
     * @return whether no session of the draft is obstructed any more
     */
    boolean restaff(Draft draft, RandomGenerator random) {
        draft.markSessions(leaving, true);
        boolean free = true;
        Team helper = Team.NOBODY;
        for (int i = 0; i < draft.size() && free; i++) {
            if (isObstructed(draft, i, draft.team(i))) {
                Team found = findTeam(draft, i, helper, random);
                free = found != null;
                if (found != null) {
                    helper = found;
                    draft.setTeam(i, found);
                }
            }
        }
        draft.markSessions(leaving, false);
        return free;
    }

    private @Nullable Team findTeam(Draft draft, int i, Team helper, RandomGenerator random) {
        List<Team> teams = draft.session(i).teams();
        if (teams.size() < 2) {
            return null;
        }
        if (teams.contains(helper) && !isObstructed(draft, i, helper)) {
            return helper;
        }
        int first = random.nextInt(teams.size());
        for (int j = 0; j < Math.min(teams.size(), MOST_TEAMS_TRIED); j++) {
            Team team = teams.get((first + j) % teams.size());
            if (!isObstructed(draft, i, team)) {
                return team;
            }
        }
        return null;
    }

    private boolean isObstructed(Draft draft, int i, Team team) {
        return isObstructed(draft.session(i), draft.start(i), draft.room(i), team, draft.minutes(i));
    }

    private boolean isObstructed(
            SessionAssignment session, @Nullable Start start, @Nullable RoomFact room, Team team, int minutes) {
        return start != null
                && plan.isObstructed(
                        working[session.index()],
                        day(start),
                        start.minute(),
                        start.minute() + minutes,
                        room == null ? -1 : room.index(),
                        trainers(session.requirement(), team),
                        leaving);
    }

    /** The line of an edition; to be read anew each time. */
    Line line(Edition edition) {
        return lines.computeIfAbsent(edition.id(), id -> new Line(this, edition));
    }

    /** The day of a start in the working plan. */
    int day(Start start) {
        return plan.index().day(start.epochDay());
    }

    /** Minutes of a requirement placed in the working plan. */
    int placedMinutes(Requirement requirement) {
        int minutes = 0;
        for (int index : pool(requirement)) {
            WorkingSession twin = working[index];
            if (twin.isPlaced()) {
                minutes += twin.end() - twin.start();
            }
        }
        return minutes;
    }
}
