package org.harmonogram.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GridItem.Kind;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Topic.Pieces;
import org.harmonogram.domain.Trainer;

/** Random programmes, grids and editions. */
final class RandomTeaching {

    /** Every grid has a window at least this long, and no topic needs a longer one. */
    private static final int LONG_WINDOW_MINUTES = 90;

    private final Dice dice;
    private final List<String> trainers;
    private final List<String> rooms;

    RandomTeaching(Dice dice, List<Trainer> trainers, List<String> rooms) {
        this.dice = dice;
        this.trainers = trainers.stream().map(Trainer::id).toList();
        this.rooms = rooms;
    }

    List<Programme> programmes() {
        List<Programme> programmes = new ArrayList<>();
        int count = dice.oneOf(1, 1, 2);
        for (int p = 1; p <= count; p++) {
            List<ProgrammeModule> modules = new ArrayList<>();
            List<String> before = new ArrayList<>();
            int moduleCount = dice.from(1, 2);
            for (int m = 1; m <= moduleCount; m++) {
                List<Topic> topics = new ArrayList<>();
                int topicCount = dice.from(1, 3);
                for (int t = 1; t <= topicCount; t++) {
                    String id = "topic " + p + "." + m + "." + t;
                    topics.add(topic(id, before));
                    before.add(id);
                }
                modules.add(new ProgrammeModule("module " + p + "." + m, "Module", topics));
            }
            programmes.add(new Programme("programme " + p, "Programme " + p, null, true, modules));
        }
        return programmes;
    }

    private Topic topic(String id, List<String> before) {
        boolean inMinutes = dice.percent(25);
        Pieces pieces = null;
        Integer minutes = null;
        if (inMinutes && dice.percent(40)) {
            int least = dice.oneOf(15, 20, 30);
            minutes = least * dice.from(1, 5);
            pieces = new Pieces(least, least * dice.from(1, 2));
        } else if (inMinutes) {
            minutes = dice.oneOf(10, 25, 45, 70, LONG_WINDOW_MINUTES);
        } else if (dice.percent(20)) {
            pieces = new Pieces(1, dice.from(1, 2));
        }
        List<Presenter> presenters = new ArrayList<>();
        if (dice.percent(25)) {
            dice.some(trainers, 2).forEach(trainer -> presenters.add(new Presenter.OfPlan(trainer)));
            presenters.add(new Presenter.Named("Guest", "University", "speaker"));
        }
        return new Topic(
                id,
                id,
                List.of(),
                inMinutes ? null : Integer.valueOf(dice.from(1, 6)),
                minutes,
                dice.percent(30) ? dice.some(before, 2) : List.of(),
                dice.percent(40) ? dice.from(0, 3) : null,
                presenters,
                dice.percent(20) ? dice.from(1, 40) : null,
                dice.percent(30) ? dice.some(RandomPlaces.FEATURES, 2) : List.of(),
                RandomPlaces.periods(dice, 12),
                dice.percent(30) ? dice.from(2, 4) : null,
                pieces);
    }

    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        int count = dice.from(1, 2);
        for (int g = 1; g <= count; g++) {
            List<GridItem> items = new ArrayList<>();
            items.add(new GridItem(Kind.CEREMONY, LocalTime.of(8, 0), null, "Powitanie", null, List.of(), null, null));
            int minute = dice.oneOf(8 * 60, 9 * 60, 9 * 60 + 20);
            int windows = dice.from(1, 4);
            for (int w = 0; w < windows; w++) {
                int length = w == 0 ? dice.oneOf(LONG_WINDOW_MINUTES, 120) : dice.oneOf(45, 60, 90, 100, 135);
                int gap = dice.oneOf(0, 10, 15, 30, 60);
                Integer step = dice.oneOf(null, null, 5, 15, 45);
                items.add(new GridItem(
                        Kind.WINDOW, time(minute), time(minute + length), null, null, List.of(), step, null));
                minute += length;
                if (gap > 0) {
                    items.add(new GridItem(
                            Kind.BREAK, time(minute), time(minute + gap), "Przerwa", null, List.of(), null, null));
                }
                minute += gap;
            }
            grids.add(new Grid("grid " + g, items));
        }
        return grids;
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    List<Edition> editions(List<Programme> programmes, List<Grid> grids) {
        List<Edition> editions = new ArrayList<>();
        int count = dice.from(1, 3);
        for (int e = 1; e <= count; e++) {
            Programme programme = programmes.get(Math.min(e, programmes.size()) - 1);
            editions.add(edition("edition " + e, programme, grids));
        }
        return editions;
    }

    private Edition edition(String id, Programme programme, List<Grid> grids) {
        List<Group> groups = new ArrayList<>();
        int groupCount = dice.oneOf(0, 0, 2, 3);
        for (int g = 1; g <= groupCount; g++) {
            groups.add(new Group(id + " group " + g, dice.percent(60) ? dice.from(3, 25) : null));
        }
        List<String> groupIds = groups.stream().map(Group::id).toList();
        List<Attendance> only = new ArrayList<>();
        List<String> split = new ArrayList<>();
        for (Topic topic : groups.isEmpty() ? List.<Topic>of() : programme.topics()) {
            if (dice.percent(25)) {
                only.add(new Attendance(topic.id(), dice.some(groupIds, 3)));
            }
            if (dice.percent(30)) {
                split.add(topic.id());
            }
        }
        return new Edition(
                id,
                "Edition " + id,
                programme.id(),
                dice.percent(60) ? dice.from(5, 40) : null,
                groups,
                calendar(grids),
                dice.percent(20) ? RandomPlaces.FIRST_DATE.plusDays(dice.from(1, RandomPlaces.DATES)) : null,
                dice.percent(25) ? dice.from(1, 6) : null,
                dice.percent(30) ? dice.from(1, 3) : null,
                only,
                split,
                RandomPlaces.periods(dice, 15),
                RandomPlaces.periods(dice, 10));
    }

    /** The first date, sometimes the next, and sometimes a range after those. */
    private List<CalendarEntry> calendar(List<Grid> grids) {
        List<CalendarEntry> calendar = new ArrayList<>();
        LocalDate first = RandomPlaces.FIRST_DATE;
        calendar.add(CalendarEntry.on(first, dice.one(grids).id(), listed()));
        if (dice.percent(50)) {
            calendar.add(CalendarEntry.on(first.plusDays(1), dice.one(grids).id(), listed()));
        }
        if (dice.percent(70)) {
            Set<DayOfWeek> weekdays =
                    new HashSet<>(dice.percent(50) ? List.of() : dice.some(List.of(DayOfWeek.values()), 5));
            Set<LocalDate> except = dice.percent(30) ? Set.of(first.plusDays(dice.from(3, 6))) : Set.of();
            calendar.add(new CalendarEntry(
                    first.plusDays(dice.from(2, 4)),
                    first.plusDays(dice.from(5, RandomPlaces.DATES)),
                    weekdays,
                    except,
                    dice.percent(30),
                    dice.one(grids).id(),
                    listed()));
        }
        return calendar;
    }

    private List<String> listed() {
        return dice.percent(50) ? dice.some(rooms, 3) : List.of();
    }
}
