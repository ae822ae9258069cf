package org.harmonogram.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.check.Value.Amount;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;

/** The words that the sentences of {@code messages/rules*.properties} can name a breach with. */
final class Facts {

    private final Breach breach;

    Facts(Breach breach) {
        this.breach = breach;
    }

    /** The key of the sentence that fits: that of the rule, or of a special case of it. */
    String key() {
        String specialCase = switch (breach.match().rule()) {
            case EDITION_UNAVAILABLE -> breach.names("room") ? ".room" : isLate() ? ".late" : "";
            case NOT_PLACED, SURPLUS_UNITS -> breach.requirement().topic().minutes() == null ? "" : ".minutes";
            case VENUE_CHANGE, ROOM_CHANGE -> isPerTopic() ? ".topic" : "";
            case TOPIC_ORDER, OUT_OF_PROGRAMME_ORDER -> isOnOneDay() ? ".same-day" : "";
            case TRAVEL -> isWayInKilometres() ? "" : ".minutes";
            default -> "";
        };
        return breach.match().rule().id() + ".finding" + specialCase;
    }

    private boolean isLate() {
        LocalDate endBy = breach.edition().endBy();
        return endBy != null && breach.date().isAfter(endBy);
    }

    private boolean isOnOneDay() {
        LocalDate other = breach.dateOf(last());
        return breach.dateOf(0).equals(other);
    }

    private boolean isPerTopic() {
        return breach.plan().settings(breach.match().rule()).per() == Per.TOPIC;
    }

    /** The last way given between two venues is the one that counts; one that is not given is estimated in kilometres. */
    private boolean isWayInKilometres() {
        List<String> ends = List.of(breach.id("venue"), breach.id("otherVenue"));
        return breach.plan().travel().stream()
                .filter(way -> ends.contains(way.from()) && ends.contains(way.to()))
                .reduce((earlier, later) -> later)
                .map(way -> way.km() != null)
                .orElse(true);
    }

    /**
     * The value of that name.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    Value value(String name) {
        return switch (name) {
            case "trainer" -> plain(breach.trainer().name());
            case "edition" -> plain(breach.edition().title());
            case "group" -> words -> new Audience(breach.structure(), words).of(List.of(breach.group()));
            case "subject" -> value(breach.names("trainer") ? "trainer" : breach.names("group") ? "group" : "edition");
            case "who" -> words -> new Audience(breach.structure(), words).of(breach.requirement());
            case "otherWho" -> words -> new Audience(breach.structure(), words).of(breach.otherRequirement());
            case "shared" -> words -> new Audience(breach.structure(), words).of(breach.sharedGroups());
            case "topic" -> topic(breach.requirement());
            case "otherTopic" -> topic(breach.otherRequirement());
            case "feature" -> plain(breach.id("feature"));
            case "trainers" -> list(trainers().map(Trainer::name));
            default -> timeOrPlace(name);
        };
    }

    private Value timeOrPlace(String name) {
        return switch (name) {
            case "date" -> date(breach.date());
            case "sessionDate" -> date(breach.dateOf(0));
            case "otherDate" -> date(breach.dateOf(last()));
            case "time" -> plain(breach.hoursOf(0).hours());
            case "otherTime" -> plain(breach.hoursOf(last()).hours());
            case "start" -> plain(breach.hoursOf(0).start());
            case "end" -> plain(breach.hoursOf(0).end());
            case "otherStart" -> plain(breach.hoursOf(last()).start());
            case "otherEnd" -> plain(breach.hoursOf(last()).end());
            case "endBy" -> date(Objects.requireNonNull(breach.edition().endBy(), "endBy"));
            case "closed" -> closed(DayHours.closed(breach));
            case "windows" -> hours(DayHours.windows(breach));
            case "idle" -> hours(DayHours.idle(breach));
            case "room" -> room(breach.room());
            case "rooms" -> rooms(breach.day().rooms().stream());
            case "usedRooms" -> rooms(usedRooms());
            case "venue" -> plain(breach.venue("venue").name());
            case "otherVenue" -> plain(breach.venue("otherVenue").name());
            case "venues" -> list(usedVenues().map(Venue::name));
            default -> number(name);
        };
    }

    private Value number(String name) {
        return switch (name) {
            case "count" -> new Amount(breach.match().count());
            case "units", "factor", "limit" -> new Amount(breach.number(name));
            // Of two sessions that overlap, the time between is negative.
            case "actual" -> new Amount(Math.max(0, breach.number("actual")));
            case "missing" -> new Amount(breach.number("limit") - breach.number("actual"));
            case "surplus" -> new Amount(breach.number("actual") - breach.number("limit"));
            case "limitUnits" -> new Amount(breach.plan().startedUnits(breach.number("limit")));
            case "actualUnits" -> new Amount(breach.plan().startedUnits(breach.number("actual")));
            case "limitHours" -> new Amount(breach.number("limit") / 60);
            case "actualHours" -> plain(Ledger.inClockHours(Math.max(0, breach.number("actual"))));
            default ->
                throw new IllegalArgumentException("No sentence can name (%s) of a breach of (%s)."
                        .formatted(name, breach.match().rule().id()));
        };
    }

    private int last() {
        return breach.match().sessions().size() - 1;
    }

    private Stream<Trainer> trainers() {
        return Stream.concat(
                        breach.requirement().fixedTrainers().stream(),
                        breach.sessions().stream().flatMap(session -> session.trainers().stream()))
                .distinct()
                .map(breach.structure()::trainer);
    }

    private Stream<String> usedRooms() {
        return breach.sessions().stream()
                .map(Placement::room)
                .filter(Objects::nonNull)
                .distinct();
    }

    private Stream<Venue> usedVenues() {
        return usedRooms().map(breach.structure()::venueOf).distinct();
    }

    private static Value plain(String text) {
        return words -> text;
    }

    private static Value list(Stream<String> things) {
        List<String> list = things.toList();
        return words -> words.list(list);
    }

    private static Value topic(Requirement requirement) {
        return words -> words.quoted(requirement.topic().name());
    }

    private static Value date(LocalDate date) {
        return words -> words.date(date);
    }

    private static Value hours(List<Stretch> stretches) {
        return list(stretches.stream().map(Stretch::hours));
    }

    private static Value closed(List<Stretch> stretches) {
        return stretches.equals(List.of(Stretch.DAY))
                ? words -> words.text("closed.whole-day")
                : words ->
                        words.phrase("closed.hours", "hours", hours(stretches).in(words));
    }

    private Value room(Room room) {
        Venue venue = breach.structure().venueOf(room.id());
        return words -> venue.name().equals(room.name())
                ? room.name()
                : words.phrase("room", "room", room.name(), "venue", venue.name());
    }

    private Value rooms(Stream<String> rooms) {
        List<Value> values = rooms.map(breach.structure()::room).map(this::room).toList();
        return words -> values.stream().map(value -> value.in(words)).collect(Collectors.joining("; "));
    }
}
