package org.harmonogram.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.PublicHolidays;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans from text that a planner could read, for tests. One line is one statement; commas separate several things
 * of a kind; {@code #} begins a comment. Only topics must be stated: without more there is one edition {@code I} that
 * may use every day from Monday 16 to Sunday 29 June 2025, in four windows of 90 minutes: 09:00, 10:45, 12:45, 14:30.
 *
 * <pre>{@code
 * unit 60                                        minutes of a unit, 45 by default
 * holidays pl                                    calendar ranges leave public holidays out; by default they do not
 * grid G 09:00-10:30 10:45-12:15/5 break 12:15-12:45 ceremony 09:00
 *                                                windows, with the step in minutes; the first grid is the default
 * topic Prawo 4, Kino 90 min after Prawo, Etyka needs tablica
 *     after TOPICS  trainers N  by TRAINERS  guest NAME  people N  needs FEATURES  unavailable PERIOD  days N  pieces 1-2
 * programme Q                                    the topics and editions below belong to Q
 * edition I people 20 groups a:12 b uses 16.06..20.06 MON TUE except 17.06 grid G rooms hall lab endBy 20.06
 *     holidays  maxUnitsPerDay N  maxDays N  only Prawo:a+b Etyka:  split TOPICS  avoids PERIOD  prefers PERIOD  of Q
 * joint Prawo I II
 * venue A at 53.13 23.16 closed PERIOD: hall 30 has tablica closed PERIOD, lab 12
 * room hall 30, lab                              in the last venue, or in one of its own
 * way A B 40 min 35 km
 * trainer Ewa topics Prawo home A unavailable PERIOD, Jan maxUnits 8 maxUnitsPerDay 4
 *     degrees FIELDS  hours SCOPE:N  prefers PERIOD  avoids PERIOD
 * qualification K for P degrees FIELDS hours SCOPE:N
 * rule moved weight 5 level hard hours 12 per topic off
 *             | hall                    | lab       rooms of the columns; - is none; without this line none
 * 16.06 09:00 | I Prawo 2 Ewa & Etyka 1 | a+b Kino  sessions: [editions or groups] topic [length] [trainers] [locks]
 * unplaced    | I Prawo 1 !start                    locks: !start !room !trainers, or ! for all
 * baseline 10.06                                 the tables below are what was published, as of that date
 * }</pre>
 *
 * A period is written {@code 16.06}, {@code 16.06 09:00-12:00}, {@code 16.06..20.06 MON}, {@code FRI -12:00}; a keyword
 * takes one period and may be repeated.
 */
public final class DrawnPlan {

    private static final Set<String> TOPIC_KEYWORDS =
            Set.of("after", "trainers", "by", "guest", "people", "needs", "unavailable", "days", "pieces");

    private int unitMinutes = 45;
    private PublicHolidays holidays = PublicHolidays.NONE;
    private String programme = "P";
    private final Map<String, List<Topic>> topics = new LinkedHashMap<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Joint> joint = new ArrayList<>();
    private final DrawnVenues venues = new DrawnVenues();
    private final List<Trainer> trainers = new ArrayList<>();
    private final List<Qualification> qualifications = new ArrayList<>();
    private final Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
    private final List<DrawnLine> rows = new ArrayList<>();
    private final List<DrawnLine> baselineRows = new ArrayList<>();
    private @Nullable LocalDate asOf;

    private DrawnPlan() {}

    /**
     * The plan drawn.
     *
     * @throws IllegalArgumentException if the text is not understood; the message names the line
     */
    public static Plan plan(String text) {
        DrawnPlan drawn = new DrawnPlan();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String statement = line.replaceFirst("#.*", "").strip();
            if (!statement.isEmpty()) {
                drawn.read(new DrawnLine(number, statement));
            }
        }
        return drawn.build();
    }

    /** The structure of the plan drawn, which must be valid. */
    public static Structure structure(String text) {
        return Validation.structure(plan(text));
    }

    private void read(DrawnLine line) {
        if (line.text().contains("|")) {
            (asOf == null ? rows : baselineRows).add(line);
            return;
        }
        DrawnLine rest = line.rest();
        try {
            readStatement(line, rest);
        } catch (IndexOutOfBoundsException e) {
            throw line.wrong("a word is missing", e);
        }
    }

    private void readStatement(DrawnLine line, DrawnLine rest) {
        switch (line.firstWord()) {
            case "unit" -> unitMinutes = rest.number(rest.firstWord());
            case "holidays" -> holidays = PublicHolidays.PL;
            case "grid" -> grids.add(DrawnGrids.grid(rest));
            case "programme" -> programme = rest.firstWord();
            case "topic" ->
                rest.things(TOPIC_KEYWORDS)
                        .forEach(thing -> topics.computeIfAbsent(programme, id -> new ArrayList<>())
                                .add(DrawnTopics.topic(rest, thing)));
            case "edition" -> editions.addAll(DrawnEditions.editions(rest, programme, defaultGrid()));
            case "joint" ->
                joint.add(new Joint(
                        rest.firstWord(), rest.words().subList(1, rest.words().size())));
            case "venue" -> venues.readVenue(rest);
            case "room" -> venues.readRooms(rest);
            case "way" -> venues.readWay(rest);
            case "trainer" -> trainers.addAll(DrawnTrainers.trainers(rest));
            case "qualification" -> qualifications.add(DrawnTrainers.qualification(rest));
            case "rule" -> DrawnRules.read(rest, rules);
            case "baseline" -> asOf = DrawnTimes.date(rest, rest.firstWord());
            default -> throw line.wrong("(" + line.firstWord() + ") begins no statement");
        }
    }

    private String defaultGrid() {
        return grids.isEmpty() ? DrawnGrids.DEFAULT.id() : grids.get(0).id();
    }

    private Plan build() {
        if (editions.isEmpty()) {
            editions.add(DrawnEditions.plain("I", programme, defaultGrid()));
        }
        Set<String> used = new HashSet<>();
        editions.forEach(edition -> edition.calendar().forEach(entry -> used.add(entry.grid())));
        if (grids.isEmpty() || used.contains(DrawnGrids.DEFAULT.id())) {
            grids.add(DrawnGrids.DEFAULT);
        }
        return new Plan(
                Heading.of("drawn", "Drawn"),
                ZoneId.of("Europe/Warsaw"),
                unitMinutes,
                holidays,
                grids,
                programmes(),
                editions,
                joint,
                venues.venues(),
                List.copyOf(venues.ways()),
                trainers,
                qualifications,
                rules,
                new SolveSettings(null, null, null),
                placements(rows),
                asOf == null ? null : new Baseline(asOf, placements(baselineRows)));
    }

    private List<Programme> programmes() {
        return topics.entrySet().stream()
                .map(entry -> new Programme(
                        entry.getKey(),
                        entry.getKey(),
                        null,
                        true,
                        List.of(new ProgrammeModule("module " + entry.getKey(), "Module", entry.getValue()))))
                .toList();
    }

    private List<Placement> placements(List<DrawnLine> lines) {
        Set<String> trainerIds = new HashSet<>();
        trainers.forEach(trainer -> trainerIds.add(trainer.id()));
        DrawnTable table = new DrawnTable(
                editions, topics.values().stream().flatMap(List::stream).toList(), trainerIds, venues.roomIds());
        return lines.stream().flatMap(line -> table.row(line).stream()).toList();
    }
}
