package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harmonogram.bench.generate.Duty.Piece;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Ways;
import org.jspecify.annotations.Nullable;

/** A trainer in the making: what is led when and where, and the topics this takes. */
final class Lecturer {

    private final int number;
    private final @Nullable String home;
    private final int mostUnitsPerDay;
    private final Set<String> topics = new TreeSet<>();
    private final Map<LocalDate, List<Engagement>> engagements = new HashMap<>();
    private int units;
    private @Nullable Absence absence;

    /** A session led, and the venue it is in. */
    private record Engagement(Piece piece, String venue) {}

    Lecturer(int number, @Nullable String home, int mostUnitsPerDay) {
        this.number = number;
        this.home = home;
        this.mostUnitsPerDay = mostUnitsPerDay;
    }

    @Nullable
    String home() {
        return home;
    }

    Set<String> topics() {
        return topics;
    }

    int units() {
        return units;
    }

    String id(int of) {
        return "t" + Names.number(number, of);
    }

    /** Whether everything can be led besides what is led already, ways included. */
    boolean isFree(Duty duty, Map<LocalDate, Integer> unitsByDate, Ways ways) {
        for (Map.Entry<LocalDate, Integer> day : unitsByDate.entrySet()) {
            if (unitsOn(day.getKey()) + day.getValue() > mostUnitsPerDay) {
                return false;
            }
        }
        return duty.pieces().stream()
                .allMatch(piece -> engagements.getOrDefault(piece.date(), List.of()).stream()
                        .allMatch(other -> gap(piece, other.piece()) >= ways.minutes(duty.venue(), other.venue())));
    }

    /** Minutes from the end of the one to the start of the other; negative if they overlap. */
    private static int gap(Piece one, Piece other) {
        return Math.max(other.startMinute() - one.endMinute(), one.startMinute() - other.endMinute());
    }

    int unitsOn(LocalDate date) {
        return engagements.getOrDefault(date, List.of()).stream()
                .mapToInt(engagement -> engagement.piece().units())
                .sum();
    }

    void engage(Duty duty) {
        topics.add(duty.topic().id());
        units += duty.units();
        duty.pieces()
                .forEach(piece -> engagements
                        .computeIfAbsent(piece.date(), date -> new ArrayList<>())
                        .add(new Engagement(piece, duty.venue())));
    }

    /** From now on the plan says so, whatever is planned for that time. */
    void fallOut(Absence away) {
        absence = away;
    }

    /**
     * The trainer as the plan has it.
     *
     * @param of trainers in the plan
     * @param days dates on which somebody teaches or may, in order
     * @param absentPercent how many of the half days without a session are taken away
     * @param mostUnits in the plan; absent: no limit
     */
    Trainer trainer(int of, List<LocalDate> days, int absentPercent, @Nullable Integer mostUnits, Chance chance) {
        Set<LocalDate> away = new TreeSet<>();
        List<Period> parts = new ArrayList<>();
        for (LocalDate date : daysOf(days)) {
            boolean morning = !leads(date, true) && chance.percent(absentPercent);
            boolean afternoon = !leads(date, false) && chance.percent(absentPercent);
            if (morning && afternoon) {
                away.add(date);
            } else if (morning) {
                parts.add(Absences.morning(date));
            } else if (afternoon) {
                parts.add(Absences.afternoon(date));
            }
        }
        List<Period> unavailable = new ArrayList<>(Absences.wholeDays(days, away));
        unavailable.addAll(parts);
        if (absence != null) {
            unavailable.add(absence.period());
        }
        return new Trainer(
                id(of),
                "Prowadzący " + (number + 1),
                null,
                home,
                List.copyOf(topics),
                List.of(),
                Map.of(),
                unavailable,
                mostUnitsPerDay == Grids.UNITS_OF_DAY ? null : mostUnitsPerDay,
                mostUnits,
                List.of(),
                List.of());
    }

    /** Those on which it is not settled already that the trainer is away. */
    private List<LocalDate> daysOf(List<LocalDate> days) {
        Absence settled = absence;
        return settled == null
                ? days
                : days.stream().filter(date -> !settled.covers(date)).toList();
    }

    private boolean leads(LocalDate date, boolean beforeNoon) {
        return engagements.getOrDefault(date, List.of()).stream()
                .anyMatch(engagement -> engagement.piece().isBeforeNoon() == beforeNoon);
    }
}
