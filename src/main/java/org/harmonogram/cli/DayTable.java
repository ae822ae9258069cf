package org.harmonogram.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Presenter;
import org.jspecify.annotations.Nullable;

/** The rows of one edition's day: windows with what is taught in them, breaks and ceremonies, in order of time. */
final class DayTable {

    private final Sessions sessions;
    private final Words words;
    private final SessionText text;
    private final Edition edition;
    private final List<PlacedSession> ofEdition;
    private final List<LocalDate> dates;

    DayTable(Sessions sessions, Words words, Edition edition) {
        this.sessions = sessions;
        this.words = words;
        this.text = new SessionText(sessions.structure(), words);
        this.edition = edition;
        this.ofEdition = sessions.of(edition);
        this.dates = Sessions.dates(ofEdition);
    }

    Edition edition() {
        return edition;
    }

    /** The edition's training days. */
    List<LocalDate> dates() {
        return dates;
    }

    List<PlacedSession> on(LocalDate date) {
        return ofEdition.stream().filter(session -> session.date().equals(date)).toList();
    }

    List<DayRow> rows(LocalDate date, Place place) {
        List<PlacedSession> left = new ArrayList<>(on(date));
        List<DayRow> rows = new ArrayList<>();
        for (GridItem item : items(date)) {
            if (item.kind() == GridItem.Kind.WINDOW) {
                List<PlacedSession> inside = left.stream()
                        .filter(session ->
                                session.startMinute() >= item.startMinute() && session.startMinute() < item.endMinute())
                        .toList();
                left.removeAll(inside);
                addWindow(item, inside, place, rows);
            } else {
                rows.add(new DayRow(item.start(), item.end(), lines(item), minutes(item)));
            }
        }
        left.forEach(session -> rows.add(outside(session, place)));
        // Stable: what starts together stays in the order of the grid.
        rows.sort(Comparator.comparing(DayRow::start));
        return rows;
    }

    private List<GridItem> items(LocalDate date) {
        EditionDays.Day day = sessions.structure().days(edition).on(date);
        if (day == null) {
            return List.of();
        }
        boolean first = date.equals(dates.get(0));
        boolean last = date.equals(dates.get(dates.size() - 1));
        return day.grid().items().stream()
                .filter(item -> item.on() == null || (item.on() == GridItem.On.FIRST ? first : last))
                .toList();
    }

    private void addWindow(GridItem window, List<PlacedSession> inside, Place place, List<DayRow> rows) {
        if (inside.isEmpty()) {
            Line free = Line.of(words.say("window.free"));
            rows.add(new DayRow(window.start(), window.end(), List.of(free), minutes(window)));
            return;
        }
        List<DayRow> ofSessions = inside.stream()
                .map(session -> row(session, text.inDay(session, edition, place)))
                .toList();
        // As it is published: topics that share a window are told apart by their units, not by their times.
        if (fillUnitByUnit(window, inside)
                && ofSessions.stream().allMatch(row -> row.lines().size() == 1)) {
            List<Line> lines =
                    ofSessions.stream().flatMap(row -> row.lines().stream()).toList();
            rows.add(new DayRow(window.start(), window.end(), lines, minutes(window)));
        } else {
            rows.addAll(ofSessions);
        }
    }

    /** Whether sessions in units follow each other from the window's start to its end. */
    private boolean fillUnitByUnit(GridItem window, List<PlacedSession> inside) {
        LocalTime free = window.start();
        for (PlacedSession session : inside) {
            if (session.placement().units() == null || !session.startTime().equals(free)) {
                return false;
            }
            free = session.endTime();
        }
        return free.equals(window.end());
    }

    private DayRow outside(PlacedSession session, Place place) {
        List<Line> lines = new ArrayList<>(text.inDay(session, edition, place));
        lines.add(Line.of(words.say("session.outside")));
        return row(session, lines);
    }

    private DayRow row(PlacedSession session, List<Line> lines) {
        int minutes = session.minutes(sessions.plan().unitMinutes());
        return new DayRow(session.startTime(), session.endTime(), lines, minutes);
    }

    private List<Line> lines(GridItem item) {
        List<Line> lines = new ArrayList<>();
        String title = item.title() == null ? words.say("item." + item.kind().id()) : item.title();
        lines.add(Line.of(item.place() == null ? title : title + " – " + item.place()));
        for (Presenter presenter : item.presenters()) {
            lines.add(new Line("– ", text.name(presenter)));
        }
        return lines;
    }

    private static @Nullable Integer minutes(GridItem item) {
        return item.end() == null ? null : item.endMinute() - item.startMinute();
    }
}
