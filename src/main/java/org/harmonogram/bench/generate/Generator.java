package org.harmonogram.bench.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harmonogram.bench.generate.Premises.Hired;
import org.harmonogram.bench.generate.Recipe.Teaching;
import org.harmonogram.bench.generate.Weeks.Dates;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.PublicHolidays;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;

/**
 * Makes plans of a kind. First every edition gets its dates, its rooms and an order of topics, cut along the windows; then
 * trainers are found for what lies there; only then it is decided when they are away, what else they could teach, and on
 * which other days an edition might be taught. Where somebody falls out later, stand-ins are found as well. Takes time
 * proportional to editions times trainers.
 */
public final class Generator {

    /** Most editions of a plan. */
    public static final int MOST_EDITIONS = 1000;

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final int LEAST_PEOPLE = 12;
    private static final int MOST_PEOPLE = 20;
    private static final int ROOMS_OF_VENUE = 4;
    private static final int FURTHER_DAYS = 7;
    private static final int TRIES_FOR_A_HALL = 100;

    private final Kind kind;
    private final int editions;
    private final long seed;
    private final Recipe recipe;
    private final Chance chance;
    private final Weeks weeks;
    private final Premises premises;
    private final List<Course> courses = new ArrayList<>();
    private final List<Cohort> cohorts = new ArrayList<>();

    private Generator(Kind kind, int editions, long seed) {
        this.kind = kind;
        this.editions = editions;
        this.seed = seed;
        this.recipe = Recipe.of(kind);
        // Strings have one hash code on every machine, enum constants have not.
        this.chance = new Chance(31 * (31 * seed + editions) + kind.id().hashCode());
        this.weeks = new Weeks(editions, chance);
        int rooms = recipe.days().fewDays() ? 1 : ROOMS_OF_VENUE;
        this.premises = new Premises(recipe.days().towns(), rooms, chance);
    }

    /**
     * The plan of that kind, number of editions and seed.
     *
     * @throws IllegalArgumentException if the number of editions is below {@link Kind#leastEditions} or above {@link
     *     #MOST_EDITIONS}
     */
    public static Generated generate(Kind kind, int editions, long seed) {
        if (editions < kind.leastEditions() || editions > MOST_EDITIONS) {
            throw new IllegalArgumentException("A plan of kind (%s) cannot have (%d) editions, only (%d) to (%d)."
                    .formatted(kind.id(), editions, kind.leastEditions(), MOST_EDITIONS));
        }
        return new Generator(kind, editions, seed).generated();
    }

    private Generated generated() {
        Teaching teaching = recipe.teaching();
        for (int days : teaching.courseDays()) {
            courses.add(Course.drawn(courses.size(), days, teaching, chance));
        }
        plantCohorts();
        List<Venue> venues = premises.venues(weeks, recipe.days().fewDays());
        List<Edition> made = editions();
        Plan unstaffed = plan(made, venues, List.of(), List.of());
        Structure structure = Structure.of(unstaffed);
        Staff staff = new Staff(recipe.staffing(), venues, structure.ways(), chance);
        List<Duty> duties =
                cohorts.stream().flatMap(cohort -> cohort.duties().stream()).toList();
        staff.assign(duties, weeks);
        Set<LocalDate> dates = new TreeSet<>();
        unstaffed.editions().forEach(edition -> structure.days(edition).days().forEach(day -> dates.add(day.date())));
        List<String> topics = courses.stream()
                .flatMap(course -> course.programme().topics().stream())
                .map(Topic::id)
                .toList();
        boolean absence = recipe.staffing().absence();
        List<Duty> led = absence ? staff.standIn(duties, weeks) : duties;
        List<Trainer> trainers = staff.trainers(List.copyOf(dates), topics);
        Plan published = plan(made, venues, trainers, placements(led, staff.size()));
        return absence
                ? toBeRepaired(published, placements(duties, staff.size()))
                : new Generated(kind, editions, seed, published, List.of());
    }

    private Generated toBeRepaired(Plan published, List<Placement> placed) {
        Plan withBaseline = published.withBaseline(new Baseline(Weeks.PUBLISHED, placed));
        return new Generated(kind, editions, seed, withBaseline, placed);
    }

    private void plantCohorts() {
        int planted = 0;
        while (planted < editions) {
            Course course = courses.get(cohorts.size() % courses.size());
            int size = sizeOfCohort(editions - planted);
            List<String> ids =
                    IntStream.range(planted, planted + size).mapToObj(this::id).toList();
            plantCohort(course, ids);
            planted += size;
        }
    }

    /** Where halls are scarce, several dates are tried before another one is opened. */
    private void plantCohort(Course course, List<String> ids) {
        int town = cohorts.size() % recipe.days().towns();
        int rooms = ids.size() * Cohort.roomsOfEdition(course);
        int people = ids.size() * MOST_PEOPLE;
        Dates dates = weeks.drawn(course.days(), recipe.days().spareBlocks());
        Optional<Hired> hired = premises.find(town, Set.copyOf(dates.planted()), rooms, people);
        for (int tries = recipe.days().fewDays() ? TRIES_FOR_A_HALL : 0; hired.isEmpty() && tries > 0; tries--) {
            dates = weeks.drawn(course.days(), recipe.days().spareBlocks());
            hired = premises.find(town, Set.copyOf(dates.planted()), rooms, people);
        }
        Set<LocalDate> planted = Set.copyOf(dates.planted());
        Cohort cohort =
                new Cohort(course, dates, hired.orElseGet(() -> premises.open(town, planted, rooms, people)), ids);
        cohort.plant(chance);
        cohorts.add(cohort);
    }

    /** Two, where topics are joint, and three rather than leave one alone; kinds of many programmes have others as well. */
    private int sizeOfCohort(int left) {
        boolean alone = recipe.teaching().jointTopics() == 0
                || left == 1
                || (courses.size() > 1 && !cohorts.isEmpty() && chance.percent(50));
        return alone ? 1 : left == 3 && courses.size() == 1 ? 3 : 2;
    }

    private String id(int edition) {
        return "e" + Names.number(edition, editions);
    }

    private Plan plan(List<Edition> made, List<Venue> venues, List<Trainer> trainers, List<Placement> placements) {
        String source = "Plan wygenerowany; rodzaj %s, liczba edycji %s, ziarno %s"
                .formatted(kind.id(), String.valueOf(editions), String.valueOf(seed));
        Heading heading = new Heading(
                Generated.name(kind, editions, seed),
                "Harmonogram szkolenia",
                source,
                null,
                null,
                null,
                List.of(),
                "pl");
        return new Plan(
                heading,
                ZONE,
                Grids.UNIT_MINUTES,
                PublicHolidays.PL,
                Grids.all(),
                courses.stream().map(Course::programme).toList(),
                made,
                joint(),
                venues,
                List.of(),
                trainers,
                List.of(),
                Map.of(),
                new SolveSettings(null, null, null),
                placements,
                null);
    }

    private List<Joint> joint() {
        List<Joint> joint = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            if (cohort.editions().size() > 1) {
                cohort.course().programme().topics().stream()
                        .filter(cohort.course().joint()::contains)
                        .forEach(topic -> joint.add(new Joint(topic.id(), cohort.editions())));
            }
        }
        return joint;
    }

    private List<Edition> editions() {
        List<Edition> made = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            List<CalendarEntry> calendar = calendar(cohort);
            for (String id : cohort.editions()) {
                made.add(edition(id, made.size() + 1, cohort, calendar, chance.from(LEAST_PEOPLE, MOST_PEOPLE)));
            }
        }
        return made;
    }

    private static Edition edition(
            String id, int number, Cohort cohort, List<CalendarEntry> calendar, int participants) {
        Course course = cohort.course();
        List<String> split = course.programme().topics().stream()
                .filter(course::isSplit)
                .map(Topic::id)
                .toList();
        List<String> names = Cohort.groupsOf(id);
        List<Group> groups = List.of(
                new Group(names.get(0), participants / 2), new Group(names.get(1), participants - participants / 2));
        return new Edition(
                id,
                "Edycja " + number,
                course.programme().id(),
                participants,
                split.isEmpty() ? List.of() : groups,
                calendar,
                null,
                null,
                null,
                List.of(),
                split,
                List.of(),
                List.of());
    }

    private List<CalendarEntry> calendar(Cohort cohort) {
        Dates dates = cohort.dates();
        List<String> rooms = premises.roomsOf(cohort.hired().venue());
        if (recipe.days().fewDays()) {
            LocalDate from = latest(weeks.first(), dates.first().minusDays(FURTHER_DAYS));
            LocalDate to = earliest(weeks.last(), dates.last().plusDays(FURTHER_DAYS));
            Set<DayOfWeek> working = Set.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
            return List.of(new CalendarEntry(from, to, working, Set.of(), false, Grids.FULL, rooms));
        }
        Set<LocalDate> all = new TreeSet<>(dates.planted());
        all.addAll(dates.spare());
        return all.stream()
                .map(date -> CalendarEntry.on(date, date.equals(dates.last()) ? Grids.SHORT : Grids.FULL, rooms))
                .toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** By edition, then by time. */
    private List<Placement> placements(List<Duty> duties, int lecturers) {
        Map<String, Integer> order = new HashMap<>();
        cohorts.stream().flatMap(cohort -> cohort.editions().stream()).forEach(id -> order.put(id, order.size()));
        return duties.stream()
                .flatMap(duty -> duty.placements(lecturers).stream())
                .sorted(Comparator.comparing((Placement placement) ->
                                order.get(placement.editions().get(0)))
                        .thenComparing(placement -> String.valueOf(placement.start()))
                        .thenComparing(placement -> String.join(" ", placement.groups())))
                .toList();
    }
}
