package org.harmonogram.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taught. Its length is given in units or in minutes; in an incomplete programme it may be missing.
 *
 * @param id unique among the plan's topics
 * @param title as printed; absent: the agenda stands for it
 * @param agenda points printed below the title
 * @param units required didactic units, 1 to 10 000; absent if {@code minutes} are given
 * @param minutes required minutes, 1 to 10 000; absent if {@code units} are given
 * @param after ids of topics of the same programme that must have ended before this one starts
 * @param trainersNeeded trainers each session needs, 0 to 100; absent: 1 if the plan lists trainers, else 0
 * @param presenters people fixed with every session
 * @param participants people in each session; absent: the sum of its groups
 * @param needs features each session's room must have
 * @param unavailable when it cannot be taught
 * @param minDays dates it should be spread over at least, 1 to 366
 * @param pieces shortest and longest session
 */
public record Topic(
        String id,
        @Nullable String title,
        List<AgendaPoint> agenda,
        @Nullable Integer units,
        @Nullable Integer minutes,
        List<String> after,
        @Nullable Integer trainersNeeded,
        List<Presenter> presenters,
        @Nullable Integer participants,
        List<String> needs,
        List<Period> unavailable,
        @Nullable Integer minDays,
        @Nullable Pieces pieces) {

    /**
     * Bounds of a session's length, in the measure of the topic (units or minutes).
     *
     * @param least shortest, at least 1
     * @param most longest, at least {@code least}
     */
    public record Pieces(int least, int most) {
        /** @throws IllegalArgumentException if out of range */
        public Pieces {
            Limits.require(least, 1, Limits.TOPIC_UNITS, "least");
            Limits.require(most, least, Limits.TOPIC_UNITS, "most");
        }
    }

    /** @throws IllegalArgumentException if a number is out of range or both units and minutes are given */
    public Topic {
        Limits.requireId(id, "topic id");
        agenda = List.copyOf(agenda);
        after = List.copyOf(after);
        presenters = List.copyOf(presenters);
        needs = List.copyOf(needs);
        unavailable = List.copyOf(unavailable);
        if (units != null && minutes != null) {
            throw new IllegalArgumentException(
                    "Topic (%s) has (%d) units and (%d) minutes: only one may be given.".formatted(id, units, minutes));
        }
        Limits.require(units, 1, Limits.TOPIC_UNITS, "units");
        Limits.require(minutes, 1, Limits.TOPIC_UNITS, "minutes");
        Limits.require(trainersNeeded, 0, 100, "trainersNeeded");
        Limits.require(participants, 0, Limits.PEOPLE, "participants");
        Limits.require(minDays, 1, 366, "minDays");
    }

    /** A topic of that many units and nothing else. */
    public static Topic of(String id, String title, int units) {
        return new Topic(
                id, title, List.of(), units, null, List.of(), null, List.of(), null, List.of(), List.of(), null, null);
    }

    /** The title, or the first point of the agenda, or the id. */
    public String name() {
        if (title != null) {
            return title;
        }
        return agenda.isEmpty() ? id : agenda.get(0).text();
    }
}
