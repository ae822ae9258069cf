package org.harmonogram.search;

import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingSession;

/** A session on the {@link Board}: what it may choose, and where it lies. Not thread-safe. */
public final class Piece {

    /** No room. */
    static final int NO_ROOM = -1;

    private final int index;
    private final Requirement requirement;
    private final Slots slots;
    private final Options options;
    private final boolean startLocked;
    private final boolean roomLocked;
    private final boolean teamLocked;
    private final boolean lengthLocked;
    private final int givenTime;
    private final int givenRoom;
    private final Team givenTeam;

    /** Its twin in the working plan. */
    final WorkingSession twin;

    /** The start, as {@link Times} numbers it; {@link Times#NONE}: it is not placed, and only the length below counts. */
    int time;

    /** By position in the plan; {@link #NO_ROOM}: none. */
    int room;

    /** One object for each team: to be compared by identity. */
    Team team;

    int minutes;

    /** Where a {@link Draft} has it. */
    int draftPosition;

    Piece(SessionAssignment session, WorkingSession twin, Slots slots, Options options, int time, Team team) {
        this.index = session.index();
        this.requirement = session.requirement();
        this.twin = twin;
        this.slots = slots;
        this.options = options;
        this.startLocked = session.isStartLocked();
        this.roomLocked = session.isRoomLocked();
        this.teamLocked = session.isTeamLocked();
        this.lengthLocked = session.isLengthLocked();
        RoomFact given = session.room();
        this.givenTime = time;
        this.givenRoom = given == null ? NO_ROOM : given.index();
        this.givenTeam = team;
        this.time = givenTime;
        this.room = givenRoom;
        this.team = givenTeam;
        this.minutes = session.minutes();
    }

    /** Position in the timetable, from 0. */
    public int index() {
        return index;
    }

    Requirement requirement() {
        return requirement;
    }

    /** Whether both are sessions of one topic for one audience. */
    boolean isOfSameRequirement(Piece other) {
        return requirement.index() == other.requirement.index();
    }

    /** Whether nothing tells the two sessions apart but where they lie: exchanging them changes nothing. */
    boolean isLike(Piece other) {
        return isOfSameRequirement(other)
                && minutes == other.minutes
                && room == other.room
                && team.equals(other.team)
                && !hasLock()
                && !other.hasLock();
    }

    private boolean hasLock() {
        return startLocked || roomLocked || teamLocked || lengthLocked;
    }

    boolean isPlaced() {
        return time != Times.NONE;
    }

    /** Where sessions of its requirement may start. */
    Slots slots() {
        return slots;
    }

    /** Slots in which neither its topic nor its fixed trainers are away. Shared for speed, not to be changed. */
    int[] openSlots() {
        return options.openSlots();
    }

    /** Teams that may lead it, without locks. Shared for speed, not to be changed. */
    Team[] teams() {
        return options.teams();
    }

    /** Rooms listed for some day. Shared for speed, not to be changed. */
    int[] rooms() {
        return options.rooms();
    }

    int[] fixedTrainers() {
        return options.fixedTrainers();
    }

    boolean isStartLocked() {
        return startLocked;
    }

    boolean isRoomLocked() {
        return roomLocked;
    }

    boolean isTeamLocked() {
        return teamLocked;
    }

    boolean isLengthLocked() {
        return lengthLocked;
    }

    /** Whether it may lie in the room, which may be none: where it was given, or in a listed room unless locked. */
    boolean mayUse(int wanted) {
        return wanted == givenRoom || (!roomLocked && options.hasRoom(wanted));
    }

    /** Whether the room has what it needs. */
    boolean suits(int wanted) {
        return options.suits(wanted);
    }

    /** Whether the team may lead it. */
    boolean mayHave(Team wanted) {
        return wanted.equals(givenTeam) || (!teamLocked && options.hasTeam(wanted));
    }

    /** Whether it may start there at its present length. */
    boolean fits(int start) {
        return slots.fits(start, minutes);
    }

    @Override
    public String toString() {
        return requirement.topic().id() + "#" + index;
    }
}
