package org.harmonogram.cli;

import java.util.Locale;

/** How a harmonogram is divided into tables. */
enum View {
    /** A part for each edition, with a table for each of its days: the form in which it is published. */
    EDITION,
    /** A part for each date, with a table for each edition that has sessions on it. */
    DAY,
    /** A list of sessions for each trainer. */
    TRAINER,
    /** A list of sessions for each room. */
    ROOM;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View of(String id) {
        for (View view : values()) {
            if (view.id().equals(id)) {
                return view;
            }
        }
        throw new BadUsageException("usage.view", id);
    }
}
