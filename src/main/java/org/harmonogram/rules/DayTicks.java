package org.harmonogram.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Structure;

/**
 * A day cut into at most 64 ticks, so that what part of it somebody is busy is one {@code long}: two stretches of time that
 * share no tick share no minute. Where the plan's windows, steps and placements begin and end at few enough minutes, ticks
 * begin and end there too, so that its sessions take whole ticks. Immutable.
 */
final class DayTicks {

    private static final int MOST = Long.SIZE;

    private final byte[] tickAt = new byte[PlanIndex.DAY_MINUTES];
    private final int[] minutesOfTick = new int[MOST];
    private final boolean exact;
    /** By minute of the day, its end included: whether a tick begins or ends there. */
    private final boolean[] isBound = new boolean[PlanIndex.DAY_MINUTES + 1];

    private DayTicks(Collection<Integer> bounds) {
        exact = bounds.size() < MOST;
        isBound[PlanIndex.DAY_MINUTES] = true;
        int tick = 0;
        for (int minute = 0; minute < PlanIndex.DAY_MINUTES; minute++) {
            tick = exact
                    ? tick + (minute > 0 && bounds.contains(minute) ? 1 : 0)
                    : minute * MOST / PlanIndex.DAY_MINUTES;
            isBound[minute] = minute == 0 || tick != tickAt[minute - 1];
            tickAt[minute] = (byte) tick;
            minutesOfTick[tick]++;
        }
    }

    /** The ticks of a plan. */
    static DayTicks of(Structure structure) {
        TreeSet<Integer> bounds = new TreeSet<>();
        structure
                .plan()
                .editions()
                .forEach(edition -> structure.days(edition).days().stream()
                        .map(Day::windows)
                        .distinct()
                        .forEach(windows -> windows.forEach(window -> addSteps(window, structure, bounds))));
        List<Placement> placements = new ArrayList<>(structure.plan().placements());
        int unit = structure.plan().unitMinutes();
        for (Placement placement : placements) {
            LocalDateTime start = placement.start();
            if (start != null) {
                int minute = start.toLocalTime().toSecondOfDay() / 60;
                bounds.add(minute);
                bounds.add(Math.min(PlanIndex.DAY_MINUTES, minute + placement.minutes(unit)));
            }
        }
        return new DayTicks(bounds);
    }

    private static void addSteps(GridItem window, Structure structure, Collection<Integer> bounds) {
        Integer step = window.stepMinutes();
        int minutes = step == null ? structure.plan().unitMinutes() : step;
        for (int minute = window.startMinute(); minute < window.endMinute(); minute += minutes) {
            bounds.add(minute);
        }
        bounds.add(window.endMinute());
    }

    /** Whether a stretch of time takes whole ticks only, and the windows of the plan do. */
    boolean areWhole(int start, int end) {
        return exact && isBound[start] && isBound[Math.min(end, PlanIndex.DAY_MINUTES)];
    }

    /**
     * The ticks that a stretch of time touches, as bits.
     *
     * @param start minute of the day
     * @param end minute after the last, above {@code start}; what is past midnight does not count
     */
    long of(int start, int end) {
        int last = tickAt[Math.min(end, PlanIndex.DAY_MINUTES) - 1];
        return (-1L << tickAt[start]) & (-1L >>> (MOST - 1 - last));
    }

    /** Minutes of all these ticks together. */
    int minutes(long ticks) {
        int sum = 0;
        for (long left = ticks; left != 0; left &= left - 1) {
            sum += minutesOfTick[Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }
}
