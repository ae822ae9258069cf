package org.harmonogram.search;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Team;

/** Who may lead the sessions of a requirement, and which rooms they may have. Immutable. */
final class Options {

    private final Team[] teams;
    private final Set<Team> teamSet = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int[] rooms;
    private final boolean[] isRoom;
    private final boolean[] isSuitable;
    private final int[] fixedTrainers;
    private final int[] openSlots;

    /**
     * @param requirement whose sessions these are
     * @param teams one object for each team
     * @param rooms listed for some day
     * @param allRooms how many rooms the plan has
     * @param fixedTrainers of every session, by position in the plan, ascending
     * @param openSlots in which neither the topic nor those trainers are away
     */
    Options(
            Requirement requirement,
            List<Team> teams,
            List<RoomFact> rooms,
            int allRooms,
            int[] fixedTrainers,
            int[] openSlots) {
        this.teams = teams.toArray(Team[]::new);
        this.teamSet.addAll(teams);
        this.rooms = rooms.stream().mapToInt(RoomFact::index).toArray();
        this.isRoom = new boolean[allRooms];
        this.isSuitable = new boolean[allRooms];
        for (RoomFact room : rooms) {
            isRoom[room.index()] = true;
            isSuitable[room.index()] = suits(room.room(), requirement);
        }
        this.fixedTrainers = fixedTrainers;
        this.openSlots = openSlots;
    }

    /** Shared for speed, not to be changed. */
    Team[] teams() {
        return teams;
    }

    boolean hasTeam(Team team) {
        return teamSet.contains(team);
    }

    /** By position in the plan. Shared for speed, not to be changed. */
    int[] rooms() {
        return rooms;
    }

    boolean hasRoom(int room) {
        return room >= 0 && isRoom[room];
    }

    /** Whether the room has the seats and features the sessions need, as far as both are known. */
    boolean suits(int room) {
        return isSuitable[room];
    }

    private static boolean suits(Room room, Requirement requirement) {
        Integer participants = requirement.participants();
        Integer seats = room.seats();
        return (participants == null || seats == null || participants <= seats)
                && room.features().containsAll(requirement.topic().needs());
    }

    /** Slots in which neither the topic nor its fixed trainers are away. Shared for speed, not to be changed. */
    int[] openSlots() {
        return openSlots;
    }

    /** By position in the plan, ascending. Shared for speed, not to be changed. */
    int[] fixedTrainers() {
        return fixedTrainers;
    }
}
