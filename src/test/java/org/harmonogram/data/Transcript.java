package org.harmonogram.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GridItem.Kind;
import org.harmonogram.domain.GridItem.On;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the order in which a harmonogram is printed: what it says about itself, then each edition's days with their
 * rooms, ceremonies, breaks and sessions. Agenda points follow a bullet, people an {@code @}.
 */
final class Transcript {

    private static final String INDENT = "    ";

    private final Structure structure;
    private final List<String> lines = new ArrayList<>();

    private record Row(LocalTime start, List<String> lines) {}

    private Transcript(Plan plan) {
        structure = Structure.of(plan);
        addHeading(plan.heading());
        for (Edition edition : plan.editions()) {
            lines.addAll(List.of("", "== " + edition.title()));
            addEdition(edition);
        }
    }

    static List<String> of(Plan plan) {
        return new Transcript(plan).lines;
    }

    private void addHeading(Heading heading) {
        Stream.of(heading.title(), heading.organiser(), heading.preparedBy(), heading.funding())
                .filter(Objects::nonNull)
                .forEach(lines::add);
        lines.addAll(heading.notes());
    }

    private void addEdition(Edition edition) {
        List<Placement> sessions = structure.plan().placements().stream()
                .filter(placement -> placement.editions().contains(edition.id()))
                .toList();
        List<LocalDate> dates =
                sessions.stream().map(Placement::date).distinct().sorted().toList();
        for (LocalDate date : dates) {
            On ends = date.equals(dates.get(0)) ? On.FIRST : date.equals(dates.get(dates.size() - 1)) ? On.LAST : null;
            addDay(
                    structure.days(edition).on(date),
                    dates.size() == 1
                            ? List.of(On.values())
                            : Stream.ofNullable(ends).toList(),
                    sessions.stream()
                            .filter(session -> date.equals(session.date()))
                            .toList());
        }
    }

    private void addDay(Day day, List<On> ends, List<Placement> sessions) {
        lines.addAll(List.of("", day.date().toString()));
        sessions.stream()
                .map(this::place)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(place -> lines.add(INDENT + place));
        Stream<Row> fixed = day.grid().items().stream()
                .filter(item -> item.kind() != Kind.WINDOW)
                .filter(item -> item.on() == null || ends.contains(item.on()))
                .map(this::row);
        Stream.concat(fixed, sessions.stream().map(this::row))
                .sorted(Comparator.comparing(Row::start))
                .forEach(row -> lines.addAll(row.lines()));
    }

    private Row row(GridItem item) {
        List<String> row = new ArrayList<>();
        row.add(times(item.start(), item.end()) + " " + item.title());
        Stream.ofNullable(item.place()).forEach(place -> row.add(INDENT + place));
        item.presenters().forEach(presenter -> row.add(person(presenter)));
        return new Row(item.start(), row);
    }

    private Row row(Placement session) {
        Requirement requirement = structure.get(session);
        LocalDateTime start = Objects.requireNonNull(session.start());
        LocalDateTime end = start.plusMinutes(session.minutes(structure.plan().unitMinutes()));
        String title = requirement.topic().title();
        List<String> row = new ArrayList<>();
        row.add(times(start.toLocalTime(), end.toLocalTime()) + " "
                + requirement.module().title()
                + (title == null ? "" : ": " + title)
                + (session.units() == null ? "" : " – %d godz.dyd.".formatted(session.units())));
        requirement.topic().agenda().forEach(point -> {
            row.add(INDENT + "• " + point.text());
            point.items().forEach(item -> row.add(INDENT + INDENT + item));
        });
        requirement.topic().presenters().forEach(presenter -> row.add(person(presenter)));
        session.trainers().forEach(trainer -> row.add(person(new Presenter.OfPlan(trainer))));
        return new Row(start.toLocalTime(), row);
    }

    private static String times(LocalTime start, @Nullable LocalTime end) {
        return end == null ? start.toString() : start + "-" + end;
    }

    private String place(Placement session) {
        String room = Objects.requireNonNull(session.room());
        Venue venue = structure.venueOf(room);
        return joined(venue.name(), venue.address(), structure.room(room).name());
    }

    private String person(Presenter presenter) {
        if (presenter instanceof Presenter.Named named) {
            return INDENT + "@ " + joined(named.name(), named.affiliation(), named.role());
        }
        return INDENT + "@ "
                + structure.trainer(((Presenter.OfPlan) presenter).id()).name();
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
