package org.harmonogram.planning;

import java.util.List;
import org.harmonogram.domain.Requirement;

/**
 * What the solver may choose from for the sessions of one requirement. Only what can keep the rules about calendar,
 * windows, rooms and qualifications is offered; placements from files may lie outside.
 *
 * @param facts what the sessions belong to
 * @param starts on the steps of the windows, in order of time
 * @param rooms listed for some day of its editions; empty: no room is needed
 * @param teams of the right size, {@link Team#NOBODY} if nobody is needed
 * @param lengths in minutes, ascending
 */
public record Choices(
        RequirementFact facts, List<Start> starts, List<RoomFact> rooms, List<Team> teams, List<Integer> lengths) {

    /** Copies the lists, unless they are shared and cannot change. */
    public Choices {
        starts = Offer.of(starts);
        rooms = Offer.of(rooms);
        teams = Offer.of(teams);
        lengths = Offer.of(lengths);
    }

    /** What the sessions belong to. */
    public Requirement requirement() {
        return facts.requirement();
    }
}
