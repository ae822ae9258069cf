package org.harmonogram.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, List<PlacedSession>> led = sessions.by(PlacedSession::trainers);
        for (Trainer trainer : sessions.plan().trainers()) {
            parts.add(part(trainer.name(), led.getOrDefault(trainer.id(), List.of()), text::ofTrainer));
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
        Map<String, List<PlacedSession>> held = sessions.by(PlacedSession::rooms);
        for (Room room : sessions.structure().rooms()) {
            parts.add(part(fullName(room), held.getOrDefault(room.id(), List.of()), text::inRoom));
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
        Map<LocalDate, List<DayRow>> rows = new TreeMap<>();
        for (PlacedSession session : chosen) {
            DayRow row = new DayRow(session.startTime(), session.endTime(), lines.apply(session), minutes(session));
            rows.computeIfAbsent(session.date(), date -> new ArrayList<>()).add(row);
        }
        List<Day> days = rows.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
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
