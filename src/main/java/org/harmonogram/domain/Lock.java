package org.harmonogram.domain;

import java.util.Locale;

/** What of a placement the solver may not change. Any lock also keeps the placement's length. */
public enum Lock {
    /** The start; of a placement without one, that it stays unplaced. */
    START,
    /** The room; of a placement without one, that it has none. */
    ROOM,
    /** The trainers; of a placement without any, that it has none. */
    TRAINERS;

    /** The name in files: {@code start}, {@code room}, {@code trainers}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
