package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * A timetable beside the working plan that counts it. Sessions whose variables change are set down where they lie when
 * somebody wants to read the plan: a move that changes three variables of a session costs one taking away and one
 * placing, and a move that only takes the last one back costs next to nothing. Not thread-safe.
 */
final class Board {

    private static final Level[] LEVELS = Level.values();

    private final Structure structure;
    private final WorkingPlan plan;
    private final WorkingSession[] working;
    private final Seat[] settled;
    private final Settling last = new Settling();
    private boolean changeOpen;
    private final boolean[] touched;
    private final int[] touchedSessions;
    private int touchedCount;
    private long operations;
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
        settled = new Seat[size];
        Arrays.setAll(settled, i -> new Seat());
        touched = new boolean[size];
        leaving = new boolean[size];
        touchedSessions = new int[size];
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
        endChange(false);
        last.clear();
        for (int i = 0; i < touchedCount; i++) {
            touched[touchedSessions[i]] = false;
        }
        touchedCount = 0;
        timetable.sessions().forEach(session -> sessions[session.index()] = session);
        for (SessionAssignment session : sessions) {
            touch(session);
        }
        settle();
    }

    /** A session is about to change: at the next {@link #settle} it is set down where it lies then. */
    void touch(SessionAssignment session) {
        int index = session.index();
        if (!touched[index]) {
            touched[index] = true;
            touchedSessions[touchedCount++] = index;
        }
    }

    /** Sets every touched session down where its variables say. */
    void settle() {
        if (touchedCount == 0) {
            return;
        }
        if (isLastChangeTakenBack()) {
            endChange(true);
        } else {
            endChange(false);
            plan.checkpoint();
            changeOpen = true;
            takeAwayMoved();
            placeMoved();
        }
        for (int i = 0; i < touchedCount; i++) {
            touched[touchedSessions[i]] = false;
        }
        touchedCount = 0;
    }

    private boolean isLastChangeTakenBack() {
        if (!changeOpen || touchedCount > last.size()) {
            return false;
        }
        for (int i = 0; i < touchedCount; i++) {
            if (!last.has(touchedSessions[i])) {
                return false;
            }
        }
        return last.isTakenBack(sessions);
    }

    private void endChange(boolean takeBack) {
        if (changeOpen && takeBack) {
            plan.rollBack();
            for (int i = 0; i < last.size(); i++) {
                settled[last.session(i)].copyFrom(sessions[last.session(i)]);
            }
        } else if (changeOpen) {
            plan.forget();
        }
        changeOpen = false;
        last.clear();
    }

    private void takeAwayMoved() {
        for (int i = 0; i < touchedCount; i++) {
            int index = touchedSessions[i];
            Seat seat = settled[index];
            if (!seat.isOf(sessions[index])) {
                last.note(index, seat);
                if (working[index].isPlaced()) {
                    plan.unplace(working[index]);
                }
            }
        }
    }

    private void placeMoved() {
        for (int i = 0; i < last.size(); i++) {
            SessionAssignment session = sessions[last.session(i)];
            settled[last.session(i)].copyFrom(session);
            Start start = session.start();
            if (start != null) {
                tryAt(session, start, session.room(), session.team(), session.minutes());
            }
        }
    }

    /** Begins to try things on the working plan; nothing of it lasts beyond {@link #endTrial}. */
    void beginTrial() {
        plan.checkpoint();
    }

    /** Takes back everything tried. */
    void endTrial() {
        plan.rollBack();
    }

    /** Takes a session away, in a trial. */
    void takeAway(SessionAssignment session) {
        WorkingSession twin = working[session.index()];
        if (twin.isPlaced()) {
            operations++;
            plan.unplace(twin);
        }
    }

    /** How many sessions have been placed, or taken away in trials, so far: a measure of effort that needs no clock. */
    long operations() {
        return operations;
    }

    /**
     * Places a session in the working plan only, to see what it costs there.
     *
     * @param session not placed there at the moment
     */
    void tryAt(SessionAssignment session, Start start, @Nullable RoomFact room, Team team, int minutes) {
        operations++;
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

    /** Writes the cost of each level. */
    void noteCosts(long[] costs) {
        int i = 0;
        for (Level level : LEVELS) {
            costs[i++] = plan.cost(level);
        }
    }

    /** Whether every level costs what was noted. */
    boolean costsStill(long[] costs) {
        int i = 0;
        for (Level level : LEVELS) {
            if (costs[i++] != plan.cost(level)) {
                return false;
            }
        }
        return true;
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

    /** By session: whether a draft moves it away. {@link #isObstructed} asks; whoever sets a mark takes it back. */
    boolean[] leaving() {
        return leaving;
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

    /** Whether that session of the draft, with another team, would surely break a hard rule; marks must be set. */
    boolean isObstructed(Draft draft, int i, Team team) {
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
