package org.harmonogram.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * One session the solver may place, cut to another length, or leave out. A requirement has as many as its shortest
 * sessions are needed to hold it; those without a start do not exist in the timetable.
 */
@PlanningEntity
public class SessionAssignment {

    @PlanningId
    private int index;

    private Choices choices;
    private int placement = -1;
    private boolean startLocked;
    private boolean roomLocked;
    private boolean teamLocked;
    private boolean lengthLocked;
    private List<Start> starts;
    private List<RoomFact> rooms;
    private List<Team> teams;
    private List<Integer> lengths;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Start start;

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable RoomFact room;

    @PlanningVariable
    private @Nullable Team team;

    @PlanningVariable
    private @Nullable Integer minutes;

    /** For Timefold, which makes copies field by field. */
    @SuppressWarnings("NullAway.Init")
    SessionAssignment() {}

    /**
     * An unlocked session without a start.
     *
     * @param index unique in the timetable, from 0
     * @param choices of its requirement
     */
    public SessionAssignment(int index, Choices choices) {
        this.index = index;
        this.choices = choices;
        this.team = choices.teams().isEmpty() ? Team.NOBODY : choices.teams().get(0);
        this.minutes = choices.requirement().leastMinutes();
        this.starts = choices.starts();
        this.rooms = choices.rooms();
        this.teams = choices.teams();
        this.lengths = choices.lengths();
    }

    /** Ties the session, as it lies now, to a placement of the plan, by position from 0, with the placement's locks. */
    void bindTo(int position, Set<Lock> locks) {
        placement = position;
        startLocked = locks.contains(Lock.START);
        roomLocked = locks.contains(Lock.ROOM);
        teamLocked = locks.contains(Lock.TRAINERS);
        lengthLocked = !locks.isEmpty();
        starts = range(startLocked, start, choices.starts());
        rooms = range(roomLocked, room, choices.rooms());
        teams = range(teamLocked, team(), choices.teams());
        lengths = range(lengthLocked, minutes(), choices.lengths());
    }

    /** Timefold refuses a value outside its range, but placements from files may lie anywhere. */
    private static <T> List<T> range(boolean locked, @Nullable T present, List<T> choices) {
        if (present == null) {
            return locked ? List.of() : choices;
        }
        if (locked) {
            return List.of(present);
        }
        return choices.contains(present)
                ? choices
                : Stream.concat(Stream.of(present), choices.stream()).toList();
    }

    /** Unique in the timetable, from 0. */
    public int index() {
        return index;
    }

    /** What may be chosen. */
    public Choices choices() {
        return choices;
    }

    /** What the session belongs to. */
    public Requirement requirement() {
        return choices.requirement();
    }

    /** What the session belongs to, with the facts it names. */
    public RequirementFact facts() {
        return choices.facts();
    }

    /** Position of the placement in the plan it stands for; -1 for a session the solver may add. */
    public int placement() {
        return placement;
    }

    /** Whether it has a start, that is, exists in the timetable. */
    public boolean isPlaced() {
        return start != null;
    }

    /** When it starts; {@code null}: it does not exist. */
    public @Nullable Start start() {
        return start;
    }

    /**
     * The date of its start, in days since 1970-01-01.
     *
     * @throws IllegalStateException if it is not placed
     */
    public int day() {
        return placedStart().epochDay();
    }

    /**
     * First minute of the day, 0 to 1439.
     *
     * @throws IllegalStateException if it is not placed
     */
    public int startMinute() {
        return placedStart().minute();
    }

    /**
     * Minute of the day after the last.
     *
     * @throws IllegalStateException if it is not placed
     */
    public int endMinute() {
        return placedStart().minute() + minutes();
    }

    private Start placedStart() {
        Start placed = start;
        if (placed == null) {
            throw new IllegalStateException("Session (%s) has no start.".formatted(this));
        }
        return placed;
    }

    /** Where it is; {@code null}: in no room. */
    public @Nullable RoomFact room() {
        return room;
    }

    /** Trainers placed with it. */
    public Team team() {
        return team == null ? Team.NOBODY : team;
    }

    /** All its trainers: those placed with it and those fixed with its topic, none twice. */
    public List<TrainerFact> trainers() {
        List<TrainerFact> fixed = facts().fixedTrainers();
        List<TrainerFact> placed = team().trainers();
        if (fixed.isEmpty()) {
            return placed;
        }
        if (placed.isEmpty()) {
            return fixed;
        }
        return Stream.concat(fixed.stream(), placed.stream()).distinct().toList();
    }

    /** Length in minutes, at least 1. */
    public int minutes() {
        return minutes == null ? requirement().leastMinutes() : minutes;
    }

    /** Moves it in time, or takes it out. The solver calls this through its score director only. */
    public void setStart(@Nullable Start start) {
        this.start = start;
    }

    /** Moves it to a room, or to none. */
    public void setRoom(@Nullable RoomFact room) {
        this.room = room;
    }

    /** Gives it other trainers. */
    public void setTeam(Team team) {
        this.team = team;
    }

    /** Cuts it to another length. */
    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    /** Whether the start is locked. */
    public boolean isStartLocked() {
        return startLocked;
    }

    /** Whether the room is locked. */
    public boolean isRoomLocked() {
        return roomLocked;
    }

    /** Whether the trainers are locked. */
    public boolean isTeamLocked() {
        return teamLocked;
    }

    /** Whether the length is locked, as it is under any lock. */
    public boolean isLengthLocked() {
        return lengthLocked;
    }

    /** Starts the solver may choose, and the one in the plan; only the latter, if locked. */
    @ValueRangeProvider
    public List<Start> starts() {
        return starts;
    }

    /** Rooms the solver may choose, and the one in the plan; only the latter, if locked. */
    @ValueRangeProvider
    public List<RoomFact> rooms() {
        return rooms;
    }

    /** Teams the solver may choose, and the one in the plan; only the latter, if locked. */
    @ValueRangeProvider
    public List<Team> teams() {
        return teams;
    }

    /** Lengths the solver may choose, and the one in the plan; only the latter, if locked. */
    @ValueRangeProvider
    public List<Integer> lengths() {
        return lengths;
    }

    @Override
    public String toString() {
        return requirement().topic().id() + "#" + index + "@" + start;
    }
}
