package org.harmonogram.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/** Prints the harmonogram of a plan in the form in which it is published, and its other views. */
final class HarmonogramPrinter {

    private final Plan plan;
    private final Structure structure;
    private final Sessions sessions;
    private final Words words;
    private final Page page;

    private HarmonogramPrinter(Structure structure, Words words, Page page) {
        this.plan = structure.plan();
        this.structure = structure;
        this.sessions = Sessions.of(structure);
        this.words = words;
        this.page = page;
    }

    /** Prints one view of a valid plan. A plan without editions shows its programmes instead. */
    static void print(Structure structure, View view, Words words, Page page) {
        HarmonogramPrinter printer = new HarmonogramPrinter(structure, words, page);
        if (structure.plan().editions().isEmpty()) {
            new ProgrammePrinter(words, page).print(structure.plan());
            return;
        }
        switch (view) {
            case EDITION -> printer.printEditions();
            case DAY -> printer.printDays();
            case TRAINER -> printer.printList(new SessionLists(printer.sessions, words).byTrainer());
            case ROOM -> printer.printList(new SessionLists(printer.sessions, words).byRoom());
        }
        printer.printOpen();
        printer.printFooter();
    }

    private void printEditions() {
        boolean first = true;
        for (Edition edition : plan.editions()) {
            if (!first) {
                page.blank().blank();
            }
            first = false;
            printEdition(edition);
        }
    }

    private void printEdition(Edition edition) {
        Heading heading = plan.heading();
        page.line(heading.title());
        page.title(edition.title());
        printDetail("organiser", heading.organiser());
        printDetail("funding", heading.funding());
        DayTable table = new DayTable(sessions, words, edition);
        Place place = place(edition, sessions.of(edition));
        boolean onePlace = place.left() == Place.Left.NOTHING;
        if (onePlace) {
            printDetail("place", place.text());
        }
        if (table.dates().isEmpty()) {
            page.blank().line(words.say("edition.empty"));
        }
        for (LocalDate date : table.dates()) {
            page.blank();
            page.ends(modules(table.on(date)) + " – " + day(date), words.say("column.clock"));
            printDay(table, date, onePlace ? new Place(null, Place.Left.NOTHING) : placeOn(table, date));
        }
    }

    private void printDays() {
        page.title(plan.heading().title());
        List<DayTable> tables = plan.editions().stream()
                .map(edition -> new DayTable(sessions, words, edition))
                .toList();
        for (LocalDate date : Sessions.dates(sessions.placed())) {
            page.blank().title(words.say("day", words.date(date), words.weekday(date)));
            for (DayTable table : tables) {
                if (table.dates().contains(date)) {
                    page.blank();
                    page.ends(table.edition().title() + " – " + modules(table.on(date)), words.say("column.clock"));
                    printDay(table, date, placeOn(table, date));
                }
            }
        }
        if (sessions.placed().isEmpty()) {
            page.blank().line(words.say("edition.empty"));
        }
    }

    private void printDay(DayTable table, LocalDate date, Place place) {
        printDetail("place", place.text());
        page.rule();
        table.rows(date, place).forEach(this::printRow);
    }

    private void printRow(DayRow row) {
        Integer minutes = row.minutes();
        page.row(Words.span(row.start(), row.end()), row.lines(), minutes == null ? "" : words.clock(minutes));
    }

    private void printList(List<SessionLists.Part> parts) {
        page.title(plan.heading().title());
        for (SessionLists.Part part : parts) {
            page.blank().title(part.title());
            if (part.days().isEmpty()) {
                page.line(words.say("list.empty"));
            }
            for (SessionLists.Day day : part.days()) {
                page.blank().ends(day(day.date()), words.say("column.clock")).rule();
                day.rows().forEach(this::printRow);
            }
            if (!part.sum().isEmpty()) {
                page.blank().line(part.sum());
            }
        }
    }

    private String day(LocalDate date) {
        return words.say("day", words.date(date), words.weekday(date));
    }

    /** The titles of the modules taught on a day, in programme order. */
    private static String modules(List<PlacedSession> ofDay) {
        return ofDay.stream()
                .map(PlacedSession::requirement)
                .sorted(Comparator.comparingInt(Requirement::index))
                .map(Requirement::module)
                .map(ProgrammeModule::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Where the sessions are; before anything is placed, where the calendar says they will be. */
    private Place place(Edition edition, List<PlacedSession> placed) {
        List<String> rooms = new ArrayList<>();
        if (placed.isEmpty()) {
            for (EditionDays.Day day : structure.days(edition).days()) {
                rooms.addAll(day.rooms());
            }
        } else {
            rooms.addAll(rooms(placed));
        }
        return Place.of(structure, rooms);
    }

    private Place placeOn(DayTable table, LocalDate date) {
        return Place.of(structure, rooms(table.on(date)));
    }

    private static List<String> rooms(List<PlacedSession> placed) {
        List<String> rooms = new ArrayList<>();
        for (PlacedSession session : placed) {
            String room = session.placement().room();
            if (room != null) {
                rooms.add(room);
            }
        }
        return rooms;
    }

    private void printOpen() {
        List<String> open = new ArrayList<>();
        for (Requirement requirement : structure.requirements()) {
            int minutes = sessions.openMinutes(requirement);
            if (minutes > 0) {
                String editions =
                        requirement.editions().stream().map(Edition::title).collect(Collectors.joining(", "));
                String length = requirement.topic().minutes() == null
                        ? words.units(minutes, plan.unitMinutes())
                        : words.clock(minutes);
                open.add(words.say("open.topic", editions, requirement.topic().name(), length));
            }
        }
        if (!open.isEmpty()) {
            page.blank().line(words.say("open"));
            open.forEach(line -> page.line("  • ", line));
        }
    }

    private void printFooter() {
        Heading heading = plan.heading();
        if (!heading.notes().isEmpty()) {
            page.blank();
            heading.notes().forEach(page::line);
        }
        if (heading.preparedBy() != null) {
            page.blank().line(words.say("preparedBy", heading.preparedBy()));
        }
    }

    private void printDetail(String key, @Nullable String detail) {
        if (detail != null) {
            page.line(words.say(key, detail));
        }
    }
}
