package org.harmonogram.io.ctt;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines before the lists of an instance, each a key, a colon and a value. */
enum Header {
    NAME("Name", null),
    COURSES("Courses", Section.COURSES),
    ROOMS("Rooms", Section.ROOMS),
    DAYS("Days", null),
    PERIODS("Periods_per_day", null),
    CURRICULA("Curricula", Section.CURRICULA),
    DAILY_LECTURES("Min_Max_Daily_Lectures", null),
    CONSTRAINTS("Constraints", Section.UNAVAILABILITY_CONSTRAINTS),
    UNAVAILABILITY("UnavailabilityConstraints", Section.UNAVAILABILITY_CONSTRAINTS),
    ROOM_CONSTRAINTS("RoomConstraints", Section.ROOM_CONSTRAINTS);

    private final String key;
    private final @Nullable Section counted;

    Header(String key, @Nullable Section counted) {
        this.key = key;
        this.counted = counted;
    }

    String key() {
        return key;
    }

    /** The list whose lines the value counts, if it does. */
    @Nullable
    Section counted() {
        return counted;
    }

    static Optional<Header> find(String key) {
        return Arrays.stream(values()).filter(header -> header.key.equals(key)).findFirst();
    }
}
