package org.harmonogram.io.ctt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code .ctt} or {@code .ectt} file says, in its own terms.
 *
 * @param name of the instance
 * @param days teaching days, from 1
 * @param periodsPerDay periods of each day, from 1
 * @param dailyLectures bounds of a curriculum's lectures a day; absent in a {@code .ctt}
 * @param courses in the order of the file
 * @param rooms in the order of the file
 * @param curricula in the order of the file
 * @param unavailable periods in which a course cannot be taught, by its id
 * @param unsuitable ids of the rooms in which a course cannot be taught, by its id
 */
record Instance(
        String name,
        int days,
        int periodsPerDay,
        @Nullable DailyLectures dailyLectures,
        List<Course> courses,
        List<RoomOf> rooms,
        List<Curriculum> curricula,
        Map<String, Set<Slot>> unavailable,
        Map<String, Set<String>> unsuitable) {

    /**
     * Bounds of a curriculum's lectures on a day on which it has any.
     *
     * @param least the fewest
     * @param most the most
     */
    record DailyLectures(int least, int most) {}

    /**
     * A course.
     *
     * @param id of the course
     * @param teacher id of the one who teaches it
     * @param lectures how many there are, from 1
     * @param minDays days it should be spread over at least
     * @param students who attend
     * @param isDouble whether two lectures on one day should follow each other in one room
     */
    record Course(String id, String teacher, int lectures, int minDays, int students, boolean isDouble) {}

    /**
     * A room.
     *
     * @param id of the room
     * @param seats students it holds
     * @param building the building it is in; absent in a {@code .ctt}
     */
    record RoomOf(String id, int seats, @Nullable String building) {}

    /**
     * Courses that some students attend all of.
     *
     * @param id of the curriculum
     * @param courses their ids
     */
    record Curriculum(String id, List<String> courses) {}

    /**
     * A period of a day.
     *
     * @param day from 0
     * @param period from 0
     */
    record Slot(int day, int period) {}
}
