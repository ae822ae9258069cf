package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.harmonogram.bench.generate.Duty.Piece;
import org.harmonogram.bench.generate.Premises.Hired;
import org.harmonogram.bench.generate.Weeks.Dates;
import org.harmonogram.domain.Topic;

/** Editions of one course with the same dates and venue, one of them most often, laid out in full but for trainers. */
final class Cohort {

    /** Neighbouring topics that change places, so that nobody finds the planted order by following the programme. */
    private static final int SWAPS = 2;

    private final Course course;
    private final Dates dates;
    private final Hired hired;
    private final List<String> editions;
    private final List<Duty> duties = new ArrayList<>();

    /** @param editions ids */
    Cohort(Course course, Dates dates, Hired hired, List<String> editions) {
        this.course = course;
        this.dates = dates;
        this.hired = hired;
        this.editions = List.copyOf(editions);
    }

    Course course() {
        return course;
    }

    Dates dates() {
        return dates;
    }

    Hired hired() {
        return hired;
    }

    List<String> editions() {
        return editions;
    }

    List<Duty> duties() {
        return duties;
    }

    static List<String> groupsOf(String edition) {
        return List.of(edition + "-a", edition + "-b");
    }

    /** Rooms that an edition of the course needs at once. */
    static int roomsOfEdition(Course course) {
        return course.splitPairs().isEmpty() ? 1 : 2;
    }

    void plant(Chance chance) {
        for (int i = 0; i < editions.size(); i++) {
            plant(i, order(chance), chance);
        }
    }

    /**
     * The topics in the order in which an edition has them. Joint ones keep their place, so that the editions of a cohort
     * meet; pairs of split ones keep together, and what comes after another topic stays behind it.
     */
    private List<Topic> order(Chance chance) {
        List<Topic> order = new ArrayList<>(course.programme().topics());
        List<Integer> places =
                chance.shuffled(IntStream.range(0, order.size() - 1).boxed().toList());
        int swapped = 0;
        for (int i = 0; i < places.size() && swapped < SWAPS; i++) {
            int place = places.get(i);
            if (mayMove(order.get(place))
                    && mayMove(order.get(place + 1))
                    && !order.get(place + 1).after().contains(order.get(place).id())) {
                Collections.swap(order, place, place + 1);
                swapped++;
            }
        }
        return order;
    }

    private boolean mayMove(Topic topic) {
        return !course.joint().contains(topic) && !course.isSplit(topic);
    }

    private void plant(int edition, List<Topic> order, Chance chance) {
        String id = editions.get(edition);
        int unit = 0;
        for (int i = 0; i < order.size(); i++) {
            Topic topic = order.get(i);
            int units = units(topic);
            if (course.splitPairs().contains(topic)) {
                plantPair(edition, topic, order.get(i + 1), unit, chance.percent(50));
                unit += 2 * units;
                i++;
            } else {
                if (!course.joint().contains(topic)) {
                    cut(duty(List.of(id), List.of(), topic, edition * roomsOfEdition(course)), unit, units);
                } else if (edition == 0) {
                    cut(duty(editions, List.of(), topic, 0), unit, units);
                }
                unit += units;
            }
        }
    }

    /** Both groups have the same topic at the same time, or each has what the other has later. */
    private void plantPair(int edition, Topic first, Topic second, int unit, boolean crosswise) {
        int units = units(first);
        String id = editions.get(edition);
        List<String> groups = groupsOf(id);
        for (int group = 0; group < groups.size(); group++) {
            boolean reversed = crosswise && group > 0;
            List<String> attending = List.of(groups.get(group));
            int room = edition * roomsOfEdition(course) + group;
            cut(duty(List.of(id), attending, reversed ? second : first, room), unit, units);
            cut(duty(List.of(id), attending, reversed ? first : second, room), unit + units, units);
        }
    }

    private Duty duty(List<String> attending, List<String> groups, Topic topic, int room) {
        Duty duty =
                new Duty(attending, groups, topic, hired.venue(), hired.rooms().get(room));
        duties.add(duty);
        return duty;
    }

    /** Cuts what begins at that unit of the course into sessions, one for each window it lies in. */
    private void cut(Duty duty, int first, int units) {
        int unit = first;
        while (unit < first + units) {
            int inWindow = unit % Grids.UNITS_OF_WINDOW;
            int length = Math.min(first + units - unit, Grids.UNITS_OF_WINDOW - inWindow);
            LocalDate date = dates.planted().get(unit / Grids.UNITS_OF_DAY);
            int window = unit % Grids.UNITS_OF_DAY / Grids.UNITS_OF_WINDOW;
            int start = Grids.WINDOWS.get(window).toSecondOfDay() / 60 + inWindow * Grids.UNIT_MINUTES;
            duty.add(new Piece(date, start, length));
            unit += length;
        }
    }

    private static int units(Topic topic) {
        Integer units = topic.units();
        if (units == null) {
            throw new IllegalStateException("Topic (%s) of a generated programme has no units.".formatted(topic.id()));
        }
        return units;
    }
}
