package org.harmonogram.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a plan changes about one rule. An absent component leaves the rule's default.
 *
 * @param weight cost of one count, 0 to 1 000 000; 0 switches the rule off
 * @param level level at which the rule counts
 * @param enabled {@code false} switches the rule off whatever its weight
 * @param hours for {@link Rule#REST_TOO_SHORT} only: least hours of rest, 0 to 24; {@link #REST_HOURS} by default
 * @param per for {@link Rule#VENUE_CHANGE} and {@link Rule#ROOM_CHANGE} only: what changes are counted within
 */
public record RuleSettings(
        @Nullable Integer weight,
        @Nullable Level level,
        @Nullable Boolean enabled,
        @Nullable Integer hours,
        @Nullable Per per) {

    /** No change at all. */
    public static final RuleSettings DEFAULT = new RuleSettings(null, null, null, null, null);

    /** Least hours of rest between two dates, unless a plan says otherwise. */
    public static final int REST_HOURS = 11;

    /** What changes of venue or room are counted within. */
    public enum Per {
        /** All sessions of an edition together. */
        EDITION,
        /** The sessions of each topic of an edition by themselves. */
        TOPIC;

        /** The name in files: {@code edition}, {@code topic}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if {@code weight} or {@code hours} is out of range */
    public RuleSettings {
        Limits.require(weight, 0, Limits.WEIGHT, "weight");
        Limits.require(hours, 0, 24, "hours");
    }

    /** These settings with another weight. */
    public RuleSettings withWeight(int newWeight) {
        return new RuleSettings(newWeight, level, enabled, hours, per);
    }
}
