package org.harmonogram.domain;

import java.util.Locale;

/** How bad a broken {@link Rule} is. Levels are compared in this order: no number of soft costs outweighs a hard one. */
public enum Level {
    /** The plan cannot be used. */
    HARD,
    /** Something is left out. */
    MEDIUM,
    /** The plan is worse than it could be. */
    SOFT;

    /** The name in files and messages: {@code hard}, {@code medium}, {@code soft}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
