package org.harmonogram.io.ctt;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/** The days and periods of a plan of one edition: its dates and their windows, both counted from 0. */
final class Lectures {

    private final Edition edition;
    private final List<Day> days;

    private Lectures(Edition edition, List<Day> days) {
        this.edition = edition;
        this.days = days;
    }

    /**
     * Those of a valid plan.
     *
     * @throws InvalidPlanException if it has not exactly one edition
     */
    static Lectures of(Plan plan) {
        if (plan.editions().size() != 1) {
            throw new InvalidPlanException(List.of(Issue.of(
                    IssueCode.LECTURES_NEED_ONE_EDITION, "", plan.editions().size())));
        }
        Edition edition = plan.editions().get(0);
        return new Lectures(edition, Structure.of(plan).days(edition).days());
    }

    Edition edition() {
        return edition;
    }

    int days() {
        return days.size();
    }

    /** Periods of a day. */
    int periods(int day) {
        return days.get(day).windows().size();
    }

    /** The beginning of a period. */
    LocalDateTime start(int day, int period) {
        Day date = days.get(day);
        return date.date().atTime(date.windows().get(period).start());
    }

    /** The line that says the placement; {@code null} if none can. */
    @Nullable
    String line(Placement placement) {
        LocalDateTime start = placement.start();
        String room = placement.room();
        boolean isOneUnit = Objects.equals(placement.units(), 1);
        if (start == null || room == null || !isOneUnit || !isWord(room) || !isWord(placement.topic())) {
            return null;
        }
        for (int day = 0; day < days(); day++) {
            for (int period = 0; period < periods(day); period++) {
                if (start(day, period).equals(start)) {
                    return placement.topic() + " " + room + " " + day + " " + period;
                }
            }
        }
        return null;
    }

    private static boolean isWord(String id) {
        return id.chars().noneMatch(Character::isWhitespace);
    }
}
