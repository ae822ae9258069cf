package org.harmonogram.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a programme.
 *
 * @param id unique among the plan's editions
 * @param title as printed
 * @param programme id of its {@link Programme}
 * @param participants people in all its groups together, 0 to 1 000 000; absent: unknown
 * @param groups parts that can be taught apart; empty: the edition is one group
 * @param calendar dates it may use, no date twice
 * @param endBy last date it may use
 * @param maxUnitsPerDay most units a group has on one date, 1 to 1000
 * @param maxDays most training days, 1 to 1000
 * @param only topics attended by some groups only
 * @param split ids of topics that each group has on its own
 * @param avoids times not wanted
 * @param prefers times wanted; if any, all others are not
 */
public record Edition(
        String id,
        String title,
        String programme,
        @Nullable Integer participants,
        List<Group> groups,
        List<CalendarEntry> calendar,
        @Nullable LocalDate endBy,
        @Nullable Integer maxUnitsPerDay,
        @Nullable Integer maxDays,
        List<Attendance> only,
        List<String> split,
        List<Period> avoids,
        List<Period> prefers) {

    /**
     * Participants who attend together.
     *
     * @param id unique among the plan's groups
     * @param participants 0 to 1 000 000; absent: unknown
     */
    public record Group(String id, @Nullable Integer participants) {
        /** @throws IllegalArgumentException if out of range */
        public Group {
            Limits.requireId(id, "group id");
            Limits.require(participants, 0, Limits.PEOPLE, "participants");
        }
    }

    /**
     * Which groups attend a topic, together.
     *
     * @param topic id of a topic
     * @param groups ids of groups of the edition; none is legal: nobody's timetable is touched
     */
    public record Attendance(String topic, List<String> groups) {
        /** Copies the groups. */
        public Attendance {
            groups = List.copyOf(groups);
        }
    }

    /** @throws IllegalArgumentException if a number is out of range */
    public Edition {
        Limits.requireId(id, "edition id");
        Limits.require(participants, 0, Limits.PEOPLE, "participants");
        Limits.require(maxUnitsPerDay, 1, 1000, "maxUnitsPerDay");
        Limits.require(maxDays, 1, 1000, "maxDays");
        groups = List.copyOf(groups);
        calendar = List.copyOf(calendar);
        only = List.copyOf(only);
        split = List.copyOf(split);
        avoids = List.copyOf(avoids);
        prefers = List.copyOf(prefers);
    }
}
