package org.harmonogram.io.ctt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.io.ctt.Instance.Course;
import org.harmonogram.io.ctt.Instance.Curriculum;
import org.harmonogram.io.ctt.Instance.DailyLectures;
import org.harmonogram.io.ctt.Instance.RoomOf;
import org.harmonogram.io.ctt.Instance.Slot;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Turns the lines of an instance into its courses, rooms, curricula and constraints. */
final class InstanceReader {

    /** Most teaching days. */
    static final int MOST_DAYS = 366;
    /** Most periods of a day: one for every quarter of an hour. */
    static final int MOST_PERIODS = 96;

    private static final int MOST_LECTURES_A_DAY = 1000;

    private final Outline outline;
    private final Faults faults;
    private final int days;
    private final int periods;
    private final Set<String> courseIds = new HashSet<>();
    private final Set<String> roomIds = new HashSet<>();

    private InstanceReader(Outline outline, Faults faults) {
        this.outline = outline;
        this.faults = faults;
        this.days = number(Header.DAYS, MOST_DAYS);
        this.periods = number(Header.PERIODS, MOST_PERIODS);
    }

    /** What the file says; with stand-ins where it is at fault. */
    static Instance read(Outline outline, Faults faults) {
        return new InstanceReader(outline, faults).instance();
    }

    private Instance instance() {
        requireAny(Section.COURSES);
        requireAny(Section.ROOMS);
        List<Course> courses = courses();
        List<RoomOf> rooms = rooms();
        return new Instance(
                name(), days, periods, dailyLectures(), courses, rooms, curricula(), unavailable(), unsuitable());
    }

    private String name() {
        Row row = outline.row(Header.NAME);
        if (row == null) {
            return "";
        }
        if (outline.value(Header.NAME).isEmpty()) {
            faults.add(IssueCode.TEXT_BLANK, row.line());
        }
        return faults.id(row, outline.value(Header.NAME));
    }

    /** The value of a header; as much as is possible where it is at fault, so that nothing seems to exceed it. */
    private int number(Header header, int most) {
        Row row = outline.row(header);
        int before = faults.total();
        int number = row == null ? most : faults.number(row, outline.value(header), 1, most);
        return faults.total() == before ? number : most;
    }

    private @Nullable DailyLectures dailyLectures() {
        Row row = outline.row(Header.DAILY_LECTURES);
        if (row == null) {
            return null;
        }
        String[] words = outline.value(Header.DAILY_LECTURES).split("\\s+", -1);
        if (words.length != 2) {
            faults.addMalformed(row, Header.DAILY_LECTURES.key() + ": <least> <most>");
            return null;
        }
        int most = faults.number(row, words[1], 1, MOST_LECTURES_A_DAY);
        return new DailyLectures(faults.number(row, words[0], 0, most), most);
    }

    private List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        forEach(Section.COURSES, courseIds, row -> {
            List<String> words = row.words();
            courses.add(new Course(
                    words.get(0),
                    faults.id(row, words.get(1)),
                    faults.number(row, words.get(2), 1, Limits.TOPIC_UNITS),
                    faults.number(row, words.get(3), 0, MOST_DAYS),
                    faults.number(row, words.get(4), 0, Limits.PEOPLE),
                    words.size() > 5 && faults.number(row, words.get(5), 0, 1) == 1));
        });
        return courses;
    }

    private List<RoomOf> rooms() {
        List<RoomOf> rooms = new ArrayList<>();
        forEach(Section.ROOMS, roomIds, row -> {
            List<String> words = row.words();
            rooms.add(new RoomOf(
                    words.get(0),
                    faults.number(row, words.get(1), 0, Limits.PEOPLE),
                    words.size() > 2 ? faults.id(row, words.get(2)) : null));
        });
        return rooms;
    }

    private List<Curriculum> curricula() {
        List<Curriculum> curricula = new ArrayList<>();
        forEach(Section.CURRICULA, new HashSet<>(), row -> {
            List<String> words = row.words();
            List<String> courses = words.subList(2, words.size());
            int before = faults.total();
            int stated = faults.number(row, words.get(1), 0, Limits.TOPIC_UNITS);
            if (faults.total() == before && stated != courses.size()) {
                faults.add(IssueCode.COUNT_DIFFERS, row.line(), Excerpt.of(words.get(0)), stated, courses.size());
            }
            Set<String> named = new LinkedHashSet<>();
            for (String course : courses) {
                if (isKnown(row, course, Section.COURSES, courseIds) && !named.add(course)) {
                    faults.add(IssueCode.NAMED_TWICE, row.line(), course);
                }
            }
            curricula.add(new Curriculum(words.get(0), List.copyOf(named)));
        });
        return curricula;
    }

    private Map<String, Set<Slot>> unavailable() {
        Map<String, Set<Slot>> unavailable = new LinkedHashMap<>();
        for (Row row : wellFormed(Section.UNAVAILABILITY_CONSTRAINTS)) {
            List<String> words = row.words();
            isKnown(row, words.get(0), Section.COURSES, courseIds);
            Slot slot = new Slot(
                    faults.number(row, words.get(1), 0, days - 1), faults.number(row, words.get(2), 0, periods - 1));
            unavailable
                    .computeIfAbsent(words.get(0), any -> new LinkedHashSet<>())
                    .add(slot);
        }
        return unavailable;
    }

    private Map<String, Set<String>> unsuitable() {
        Map<String, Set<String>> unsuitable = new LinkedHashMap<>();
        for (Row row : wellFormed(Section.ROOM_CONSTRAINTS)) {
            List<String> words = row.words();
            isKnown(row, words.get(0), Section.COURSES, courseIds);
            isKnown(row, words.get(1), Section.ROOMS, roomIds);
            unsuitable
                    .computeIfAbsent(words.get(0), any -> new LinkedHashSet<>())
                    .add(words.get(1));
        }
        return unsuitable;
    }

    private void requireAny(Section section) {
        Row title = outline.title(section);
        if (title != null && outline.rows(section).isEmpty()) {
            faults.add(IssueCode.TOO_FEW, title.line(), 0, 1);
        }
    }

    /** Does it for each line of a list, after noting the id it begins with; not for malformed lines, and ids twice. */
    private void forEach(Section section, Set<String> ids, Consumer<Row> action) {
        for (Row row : outline.rows(section)) {
            String id = row.words().get(0);
            boolean isNew = ids.add(id);
            if (!section.hasForm(row.words().size())) {
                faults.addMalformed(row, section.form());
            } else if (!isNew) {
                faults.add(IssueCode.DOUBLED_ID, row.line(), Excerpt.of(id), section);
            } else {
                faults.id(row, id);
                action.accept(row);
            }
        }
    }

    private List<Row> wellFormed(Section section) {
        List<Row> wellFormed = new ArrayList<>();
        for (Row row : outline.rows(section)) {
            if (section.hasForm(row.words().size())) {
                wellFormed.add(row);
            } else {
                faults.addMalformed(row, section.form());
            }
        }
        return wellFormed;
    }

    /** Whether the list has the id; if the list is there at all, reports one it does not have. */
    private boolean isKnown(Row row, String id, Section section, Set<String> ids) {
        boolean isKnown = ids.contains(id);
        if (!isKnown && outline.title(section) != null) {
            faults.add(IssueCode.UNKNOWN_ID, row.line(), Excerpt.of(id), section);
        }
        return isKnown;
    }
}
