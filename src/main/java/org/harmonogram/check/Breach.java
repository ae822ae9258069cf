package org.harmonogram.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.rules.Match;

/** A {@link Match} with the things behind its ids. What a rule does not name is not asked for. */
final class Breach {

    private final Structure structure;
    private final Match match;

    Breach(Structure structure, Match match) {
        this.structure = structure;
        this.match = match;
    }

    Match match() {
        return match;
    }

    Structure structure() {
        return structure;
    }

    Plan plan() {
        return structure.plan();
    }

    boolean names(String kind) {
        return match.about().containsKey(kind);
    }

    String id(String kind) {
        return Objects.requireNonNull(
                match.about().get(kind), () -> match.rule().id() + " does not name " + kind + ": " + match);
    }

    int number(String kind) {
        return Integer.parseInt(id(kind));
    }

    List<Placement> sessions() {
        return match.sessions().stream()
                .map(position -> plan().placements().get(position))
                .toList();
    }

    Placement session(int position) {
        return plan().placements().get(match.sessions().get(position));
    }

    /** The date of a session; of a moved one, that which was published. */
    LocalDate dateOf(int position) {
        return start(position).toLocalDate();
    }

    /** When on its date a session is; of a moved one, what was published. */
    Stretch hoursOf(int position) {
        int start = start(position).toLocalTime().toSecondOfDay() / 60;
        return new Stretch(start, start + placement(position).minutes(plan().unitMinutes()));
    }

    private LocalDateTime start(int position) {
        return Objects.requireNonNull(placement(position).start(), "start");
    }

    private Placement placement(int position) {
        return names("published") ? published() : session(position);
    }

    private Placement published() {
        Baseline baseline = Objects.requireNonNull(plan().baseline(), "baseline");
        return baseline.placements().get(number("published"));
    }

    /** The date named, else that of the first session. */
    LocalDate date() {
        return names("date") ? LocalDate.parse(id("date")) : dateOf(0);
    }

    /** The requirement named, else that of the first session. */
    Requirement requirement() {
        return names("requirement") ? structure.requirements().get(number("requirement")) : structure.get(session(0));
    }

    /** The requirement of the last session. */
    Requirement otherRequirement() {
        return structure.get(session(match.sessions().size() - 1));
    }

    /** The groups that attend both requirements. */
    List<GroupKey> sharedGroups() {
        List<GroupKey> others = otherRequirement().groups();
        return requirement().groups().stream().filter(others::contains).toList();
    }

    GroupKey group() {
        return new GroupKey(id("edition"), match.about().get("group"));
    }

    Edition edition() {
        return structure.edition(id("edition"));
    }

    Trainer trainer() {
        return structure.trainer(id("trainer"));
    }

    /** The room named, else that of the first session. */
    Room room() {
        return structure.room(
                names("room") ? id("room") : Objects.requireNonNull(session(0).room(), "room"));
    }

    Venue venue(String kind) {
        String id = id(kind);
        return plan().venues().stream()
                .filter(venue -> venue.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The edition's calendar on the date. */
    Day day() {
        return Objects.requireNonNull(structure.days(edition()).on(date()), "day");
    }
}
