package org.harmonogram.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.support.DrawnLine.Clause;
import org.harmonogram.support.DrawnLine.Thing;
import org.jspecify.annotations.Nullable;

/** Reads {@code edition} lines. */
final class DrawnEditions {

    static final LocalDate FIRST = LocalDate.of(2025, 6, 16);
    static final LocalDate LAST = LocalDate.of(2025, 6, 29);

    private static final Set<String> KEYWORDS = Set.of(
            "people",
            "groups",
            "uses",
            "grid",
            "rooms",
            "except",
            "holidays",
            "endBy",
            "maxUnitsPerDay",
            "maxDays",
            "only",
            "split",
            "avoids",
            "prefers",
            "of");

    private DrawnEditions() {}

    static List<Edition> editions(DrawnLine line, String programme, String grid) {
        return line.things(KEYWORDS).stream()
                .map(thing -> edition(line, thing, programme, grid))
                .toList();
    }

    /** An edition without groups that may use every day from 16 to 29 June 2025, in any room or none. */
    static Edition plain(String id, String programme, String grid) {
        return edition(new DrawnLine(0, id), new Thing(List.of(id), List.of()), programme, grid);
    }

    private static Edition edition(DrawnLine line, Thing thing, String programme, String grid) {
        String id = thing.words().get(0);
        String own = word(line, thing, "of");
        return new Edition(
                id,
                id,
                own == null ? programme : own,
                number(line, thing, "people"),
                thing.all("groups").stream().map(word -> group(line, word)).toList(),
                calendar(line, thing, grid),
                date(line, thing, "endBy"),
                number(line, thing, "maxUnitsPerDay"),
                number(line, thing, "maxDays"),
                thing.all("only").stream().map(word -> attendance(line, word)).toList(),
                thing.all("split"),
                DrawnTimes.periods(line, thing, "avoids"),
                DrawnTimes.periods(line, thing, "prefers"));
    }

    private static @Nullable String word(DrawnLine line, Thing thing, String keyword) {
        List<Clause> clauses = thing.each(keyword);
        return clauses.isEmpty() ? null : line.only(clauses.get(0));
    }

    static @Nullable Integer number(DrawnLine line, Thing thing, String keyword) {
        String word = word(line, thing, keyword);
        return word == null ? null : Integer.valueOf(line.number(word));
    }

    private static @Nullable LocalDate date(DrawnLine line, Thing thing, String keyword) {
        String word = word(line, thing, keyword);
        return word == null ? null : DrawnTimes.date(line, word);
    }

    private static Group group(DrawnLine line, String word) {
        int colon = word.indexOf(':');
        return colon < 0
                ? new Group(word, null)
                : new Group(word.substring(0, colon), line.number(word.substring(colon + 1)));
    }

    private static Attendance attendance(DrawnLine line, String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            throw line.wrong("(" + word + ") is not a topic with its groups such as Prawo:a+b");
        }
        String groups = word.substring(colon + 1);
        return new Attendance(
                word.substring(0, colon), groups.isEmpty() ? List.of() : List.of(groups.split("\\+", -1)));
    }

    /** What follows {@code uses} changes that entry; without {@code uses} it changes the default. */
    private static List<CalendarEntry> calendar(DrawnLine line, Thing thing, String grid) {
        List<CalendarEntry> done = new ArrayList<>();
        CalendarEntry current = new CalendarEntry(FIRST, LAST, Set.of(), Set.of(), false, grid, List.of());
        boolean named = false;
        for (Clause clause : thing.clauses()) {
            if (clause.keyword().equals("uses") && named) {
                done.add(current);
            }
            named |= clause.keyword().equals("uses");
            current = changed(line, current, clause);
        }
        done.add(current);
        return done;
    }

    private static CalendarEntry changed(DrawnLine line, CalendarEntry entry, Clause clause) {
        return switch (clause.keyword()) {
            case "uses" -> uses(line, entry, clause.words());
            case "grid" -> with(entry, entry.except(), entry.holidays(), line.only(clause), entry.rooms());
            case "rooms" -> with(entry, entry.except(), entry.holidays(), entry.grid(), clause.words());
            case "holidays" -> with(entry, entry.except(), true, entry.grid(), entry.rooms());
            case "except" -> with(entry, dates(line, clause), entry.holidays(), entry.grid(), entry.rooms());
            default -> entry;
        };
    }

    private static CalendarEntry uses(DrawnLine line, CalendarEntry before, List<String> words) {
        Set<DayOfWeek> weekdays = new HashSet<>();
        LocalDate from = FIRST;
        LocalDate to = LAST;
        for (String word : words) {
            DayOfWeek weekday = DrawnTimes.weekday(word);
            if (weekday == null) {
                String[] ends = DrawnTimes.ends(word);
                from = DrawnTimes.date(line, ends[0]);
                to = DrawnTimes.date(line, ends[1]);
            } else {
                weekdays.add(weekday);
            }
        }
        return new CalendarEntry(from, to, weekdays, Set.of(), false, before.grid(), List.of());
    }

    private static CalendarEntry with(
            CalendarEntry entry, Set<LocalDate> except, boolean holidays, String grid, List<String> rooms) {
        return new CalendarEntry(entry.from(), entry.to(), entry.weekdays(), except, holidays, grid, rooms);
    }

    private static Set<LocalDate> dates(DrawnLine line, Clause clause) {
        Set<LocalDate> dates = new HashSet<>();
        clause.words().forEach(word -> dates.add(DrawnTimes.date(line, word)));
        return dates;
    }
}
