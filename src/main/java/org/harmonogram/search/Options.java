package org.harmonogram.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Team;

/** Who may lead the sessions of a requirement, and which rooms they may have. Immutable. */
final class Options {

    private final Team[] teams;
    private final Set<Team> teamSet = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int[] rooms;
    private final boolean[] isRoom;
    private final int[] fixedTrainers;

    /**
     * @param teams one object for each team
     * @param rooms listed for some day
     * @param allRooms how many rooms the plan has
     * @param fixedTrainers of every session, by position in the plan, ascending
     */
    Options(List<Team> teams, List<RoomFact> rooms, int allRooms, int[] fixedTrainers) {
        this.teams = teams.toArray(Team[]::new);
        this.teamSet.addAll(teams);
        this.rooms = rooms.stream().mapToInt(RoomFact::index).toArray();
        this.isRoom = new boolean[allRooms];
        Arrays.stream(this.rooms).forEach(room -> isRoom[room] = true);
        this.fixedTrainers = fixedTrainers;
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

    /** By position in the plan, ascending. Shared for speed, not to be changed. */
    int[] fixedTrainers() {
        return fixedTrainers;
    }
}
