package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.bench.generate.Recipe.Staffing;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Ways;
import org.jspecify.annotations.Nullable;

/** The trainers: each duty goes to whom it costs least to send, and there are more of them only where nobody is free. */
final class Staff {

    private static final int UNITS_OF_WORKING_DAY = 6;
    private static final int WISHED_TOPICS = 4;
    /** What one more topic counts for, in kilometres or units. */
    private static final int NEW_TOPIC = 60;
    /** Nobody is to have more than the even share by so much. */
    private static final int ABOVE_SHARE_PERCENT = 8;

    private static final int CONTRACT_PERCENT = 106;

    private final Staffing staffing;
    private final Ways ways;
    private final List<String> homes;
    private final Chance chance;
    private final List<Lecturer> lecturers = new ArrayList<>();

    /**
     * @param venues of the plan; those without rooms are where trainers live
     * @param ways between them
     */
    Staff(Staffing staffing, List<Venue> venues, Ways ways, Chance chance) {
        this.staffing = staffing;
        this.ways = ways;
        this.homes = venues.stream()
                .filter(venue -> venue.rooms().isEmpty())
                .map(Venue::id)
                .toList();
        this.chance = chance;
    }

    /** Finds trainers for all duties; where as many as the recipe asks for do not suffice, more are tried. */
    void assign(List<Duty> duties, Weeks weeks) {
        int units = duties.stream()
                .mapToInt(duty -> duty.units() * duty.trainersNeeded())
                .sum();
        int unitsOfOne = weeks.workingDays() * UNITS_OF_WORKING_DAY * staffing.busyPercent() / 100;
        int number = Math.max(staffing.leastTrainers(), (units + unitsOfOne - 1) / unitsOfOne);
        // Long ones first, so that what is left over at the end is small.
        List<Duty> order = chance.shuffled(duties).stream()
                .sorted((a, b) -> Integer.compare(b.units(), a.units()))
                .toList();
        List<List<Lecturer>> teams = teams(order, number, units);
        while (teams.isEmpty()) {
            number += 1 + number / 20;
            teams = teams(order, number, units);
        }
        for (int i = 0; i < order.size(); i++) {
            Duty duty = order.get(i);
            teams.get(i).forEach(duty::assign);
        }
    }

    /** How many trainers there are. */
    int size() {
        return lecturers.size();
    }

    /**
     * One trainer falls out for two weeks, in which others stand in: they take over whole topics, so that each of them still
     * has one trainer, or one team. Where nobody is free a further trainer is hired.
     *
     * @return the duties as they are led then; those given are left as they are
     */
    List<Duty> standIn(List<Duty> duties, Weeks weeks) {
        Absence absence = Absence.worst(lecturers, weeks);
        Lecturer away = absence.lecturer();
        away.fallOut(absence);
        List<Duty> led = new ArrayList<>();
        for (Duty duty : duties) {
            boolean touched = duty.trainers().contains(away) && absence.touches(duty);
            led.add(touched ? duty.handedOver(away, standIn(duty)) : duty);
        }
        return led;
    }

    private Lecturer standIn(Duty duty) {
        Lecturer free = best(duty, duty.unitsByDate(), duty.trainers(), Integer.MAX_VALUE);
        if (free == null) {
            free = new Lecturer(lecturers.size(), home(lecturers.size()), Grids.UNITS_OF_DAY);
            lecturers.add(free);
        }
        free.engage(duty);
        return free;
    }

    /** Who leads each of the duties; none if so many trainers do not suffice. */
    private List<List<Lecturer>> teams(List<Duty> duties, int number, int units) {
        lecturers.clear();
        for (int i = 0; i < number; i++) {
            lecturers.add(taken(i));
        }
        int mostUnits = (units / number + 1) * (100 + ABOVE_SHARE_PERCENT) / 100;
        List<List<Lecturer>> teams = new ArrayList<>();
        for (Duty duty : duties) {
            List<Lecturer> team = team(duty, mostUnits);
            if (team.isEmpty()) {
                return List.of();
            }
            teams.add(team);
        }
        return teams;
    }

    private Lecturer taken(int position) {
        return new Lecturer(position, home(position), chance.percent(50) ? UNITS_OF_WORKING_DAY : Grids.UNITS_OF_DAY);
    }

    private @Nullable String home(int position) {
        return homes.isEmpty() ? null : homes.get(position % homes.size());
    }

    private List<Lecturer> team(Duty duty, int mostUnits) {
        List<Lecturer> team = new ArrayList<>();
        Map<LocalDate, Integer> unitsByDate = duty.unitsByDate();
        while (team.size() < duty.trainersNeeded()) {
            Lecturer best = best(duty, unitsByDate, team, mostUnits);
            best = best == null ? best(duty, unitsByDate, team, Integer.MAX_VALUE) : best;
            if (best == null) {
                return List.of();
            }
            team.add(best);
        }
        team.forEach(lecturer -> lecturer.engage(duty));
        return team;
    }

    private @Nullable Lecturer best(
            Duty duty, Map<LocalDate, Integer> unitsByDate, List<Lecturer> team, int mostUnits) {
        Lecturer best = null;
        int least = Integer.MAX_VALUE;
        for (Lecturer lecturer : lecturers) {
            int effort = effort(lecturer, duty, unitsByDate.size());
            if (effort < least
                    && lecturer.units() + duty.units() <= mostUnits
                    && !team.contains(lecturer)
                    && lecturer.isFree(duty, unitsByDate, ways)) {
                best = lecturer;
                least = effort;
            }
        }
        return best;
    }

    private int effort(Lecturer lecturer, Duty duty, int days) {
        String home = lecturer.home();
        int km = home == null ? 0 : ways.cost(home, duty.venue()) * days;
        boolean isNew = !lecturer.topics().contains(duty.topic().id());
        int topics = isNew ? NEW_TOPIC * Math.max(1, lecturer.topics().size() - WISHED_TOPICS + 2) : 0;
        return km + topics + lecturer.units();
    }

    /**
     * The trainers as the plan has them: away where the recipe says so, qualified for more than they are planted for.
     *
     * @param days dates on which editions may be taught, in order
     * @param topics ids of all topics
     */
    List<Trainer> trainers(List<LocalDate> days, List<String> topics) {
        List<Trainer> trainers = new ArrayList<>();
        for (Lecturer lecturer : lecturers) {
            Integer mostUnits = staffing.contracts() ? lecturer.units() * CONTRACT_PERCENT / 100 + 1 : null;
            Set<String> others = new HashSet<>(topics);
            others.removeAll(lecturer.topics());
            lecturer.topics()
                    .addAll(chance.some(topics.stream().filter(others::contains).toList(), staffing.spareTopics()));
            trainers.add(lecturer.trainer(lecturers.size(), days, staffing.absentPercent(), mostUnits, chance));
        }
        return trainers;
    }
}
