package org.harmonogram.io.ctt;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Topic.Pieces;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.io.ctt.Instance.Course;
import org.harmonogram.io.ctt.Instance.Curriculum;
import org.harmonogram.io.ctt.Instance.DailyLectures;
import org.harmonogram.io.ctt.Instance.RoomOf;
import org.harmonogram.io.ctt.Instance.Slot;

/**
 * Says an instance as a plan: the institution is one edition, a curriculum one of its groups, a course a topic of as many
 * units as it has lectures, its teacher a trainer fixed with it. Courses, rooms, curricula and teachers keep their ids.
 */
final class InstanceMapping {

    private static final String EDITION = "institution";
    private static final String PROGRAMME = "courses";
    private static final String VENUE = "rooms";
    private static final Pieces ONE_UNIT = new Pieces(1, 1);

    private final Instance instance;
    private final Week week;
    private final Map<String, List<String>> curriculaOfCourse = new LinkedHashMap<>();

    private InstanceMapping(Instance instance) {
        this.instance = instance;
        this.week = new Week(instance.days(), instance.periodsPerDay());
        for (Curriculum curriculum : instance.curricula()) {
            for (String course : curriculum.courses()) {
                curriculaOfCourse
                        .computeIfAbsent(course, any -> new ArrayList<>())
                        .add(curriculum.id());
            }
        }
    }

    /** The plan that an instance without faults is. */
    static Plan plan(Instance instance) {
        return new InstanceMapping(instance).plan();
    }

    private Plan plan() {
        return new Plan(
                heading(),
                ZoneId.of("UTC"),
                week.unitMinutes(),
                Week.holidays(),
                List.of(week.grid()),
                List.of(programme()),
                List.of(edition()),
                List.of(),
                List.of(venue()),
                List.of(),
                trainers(),
                List.of(),
                CttRules.settings(),
                new SolveSettings(null, null, null),
                List.of(),
                null);
    }

    private Heading heading() {
        return new Heading(instance.name(), instance.name(), null, null, null, null, Notes.of(instance), "en");
    }

    private Programme programme() {
        List<Topic> topics = instance.courses().stream().map(this::topic).toList();
        return new Programme(
                PROGRAMME, "Courses", null, true, List.of(new ProgrammeModule(PROGRAMME, "Courses", topics)));
    }

    private Topic topic(Course course) {
        boolean isAnywhere = !instance.unsuitable().containsKey(course.id());
        return new Topic(
                course.id(),
                course.id(),
                List.of(),
                course.lectures(),
                null,
                List.of(),
                null,
                List.of(new Presenter.OfPlan(course.teacher())),
                course.students(),
                isAnywhere ? List.of() : List.of(fitFor(course.id())),
                instance.unavailable().getOrDefault(course.id(), Set.<Slot>of()).stream()
                        .map(week::period)
                        .toList(),
                course.minDays() == 0 ? null : course.minDays(),
                ONE_UNIT);
    }

    /** The feature that every room has in which the course can be taught. */
    private static String fitFor(String course) {
        return "fit for " + course;
    }

    private Edition edition() {
        List<Group> groups = instance.curricula().stream()
                .map(curriculum -> new Group(curriculum.id(), null))
                .toList();
        List<Attendance> only = instance.courses().stream()
                .map(course -> new Attendance(course.id(), curriculaOfCourse.getOrDefault(course.id(), List.of())))
                .toList();
        List<String> rooms = instance.rooms().stream().map(RoomOf::id).toList();
        DailyLectures daily = instance.dailyLectures();
        return new Edition(
                EDITION,
                "Timetable",
                PROGRAMME,
                null,
                groups,
                List.of(week.calendar(rooms)),
                null,
                daily == null ? null : daily.most(),
                null,
                only,
                List.of(),
                List.of(),
                List.of());
    }

    private Venue venue() {
        return new Venue(
                VENUE,
                "Rooms",
                null,
                null,
                List.of(),
                instance.rooms().stream().map(this::room).toList());
    }

    private Room room(RoomOf room) {
        List<String> features = new ArrayList<>();
        if (room.building() != null) {
            features.add("building " + room.building());
        }
        instance.unsuitable().forEach((course, rooms) -> {
            if (!rooms.contains(room.id())) {
                features.add(fitFor(course));
            }
        });
        return new Room(room.id(), room.id(), room.seats(), features, List.of());
    }

    private List<Trainer> trainers() {
        Set<String> teachers = new LinkedHashSet<>();
        instance.courses().forEach(course -> teachers.add(course.teacher()));
        return teachers.stream().map(teacher -> Trainer.of(teacher, teacher)).toList();
    }
}
