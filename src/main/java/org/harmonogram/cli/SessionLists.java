package org.harmonogram.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue.Room;

/** The sessions of a plan trainer by trainer or room by room. */
final class SessionLists {

    private final Sessions sessions;
    private final Words words;
    private final SessionText text;

    /**
     * One trainer's or room's sessions.
     *
     * @param title whose
     * @param days by date; none if there are no sessions
     * @param sum how much it is together; empty if nothing
     */
    record Part(String title, List<Day> days, String sum) {}

    /**
     * One date's sessions.
     *
     * @param date the date
     * @param rows by start
     */
    record Day(LocalDate date, List<DayRow> rows) {}

    SessionLists(Sessions sessions, Words words) {
        this.sessions = sessions;
        this.words = words;
        this.text = new SessionText(sessions.structure(), words);
    }

    /** Trainers in plan order, and in the end the sessions that have none. */
    List<Part> byTrainer() {
        List<Part> parts = new ArrayList<>();
        for (Trainer trainer : sessions.plan().trainers()) {
            List<PlacedSession> led =
                    sessions.where(session -> session.trainers().contains(trainer.id()));
            parts.add(part(trainer.name(), led, text::ofTrainer));
        }
        List<PlacedSession> left = sessions.where(session -> session.trainers().isEmpty());
        if (!left.isEmpty()) {
            parts.add(part(words.say("list.without.trainer"), left, text::ofTrainer));
        }
        return parts;
    }

    /** Rooms in plan order, and in the end the sessions that have none. */
    List<Part> byRoom() {
        List<Part> parts = new ArrayList<>();
        for (Room room : sessions.structure().rooms()) {
            List<PlacedSession> held = sessions.where(
                    session -> room.id().equals(session.placement().room()));
            parts.add(part(fullName(room), held, text::inRoom));
        }
        List<PlacedSession> left = sessions.where(session -> session.placement().room() == null);
        if (!left.isEmpty()) {
            parts.add(part(words.say("list.without.room"), left, text::inRoom));
        }
        return parts;
    }

    private String fullName(Room room) {
        return sessions.structure().venueOf(room.id()).name() + ", " + room.name();
    }

    private Part part(String title, List<PlacedSession> chosen, Function<PlacedSession, List<Line>> lines) {
        List<Day> days = new ArrayList<>();
        for (LocalDate date : Sessions.dates(chosen)) {
            List<DayRow> rows = chosen.stream()
                    .filter(session -> session.date().equals(date))
                    .map(session ->
                            new DayRow(session.startTime(), session.endTime(), lines.apply(session), minutes(session)))
                    .toList();
            days.add(new Day(date, rows));
        }
        int minutes = chosen.stream().mapToInt(this::minutes).sum();
        String sum = chosen.isEmpty()
                ? ""
                : words.say(
                        "list.sum",
                        words.units(minutes, sessions.plan().unitMinutes()),
                        words.clock(minutes),
                        words.count("days", days.size()));
        return new Part(title, days, sum);
    }

    private int minutes(PlacedSession session) {
        return session.minutes(sessions.plan().unitMinutes());
    }
}
