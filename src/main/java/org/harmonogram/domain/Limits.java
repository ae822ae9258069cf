package org.harmonogram.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of every number in a plan: far above any real plan, low enough that no sum overflows a {@code long} and no
 * typing error goes unnoticed.
 */
public final class Limits {

    /** Longest id, in characters. */
    public static final int ID = 100;
    /** Longest text, in characters. */
    public static final int TEXT = 10_000;
    /** Most units, or minutes, of one topic. */
    public static final int TOPIC_UNITS = 10_000;
    /** Most participants of an edition, or seats of a room. */
    public static final int PEOPLE = 1_000_000;
    /** Greatest weight of a rule. */
    public static final int WEIGHT = 1_000_000;
    /** Most windows of a grid. */
    public static final int WINDOWS = 62;
    /** Most minutes in a day. */
    public static final int DAY_MINUTES = 24 * 60;
    /** Most kilometres between two venues: half the circumference of the earth. */
    public static final int KILOMETRES = 20_100;
    /** First date a plan may name. */
    public static final LocalDate FIRST_DATE = LocalDate.of(1990, 1, 1);
    /** Last date a plan may name. */
    public static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    private Limits() {}

    static void require(@Nullable Integer value, int least, int most, String name) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "(%s) is (%d): it must be from (%d) to (%d).".formatted(name, value, least, most));
        }
    }

    static void requireId(String id, String name) {
        if (id.isBlank() || id.length() > ID) {
            throw new IllegalArgumentException(
                    "(%s) is (%s): it must have 1 to (%d) characters.".formatted(name, id, ID));
        }
    }
}
