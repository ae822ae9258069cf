package org.harmonogram.io.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.harmonogram.domain.AgendaPoint;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.PublicHolidays;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Way;
import org.jspecify.annotations.Nullable;

/** Sound plans in which every key of the format is now present, now absent, and texts are hard to write. */
final class RandomPlanFiles {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final List<String> TEXTS = List.of(
            "Zażółć gęślą jaźń",
            "\"cudzysłów\" i \\ukośnik\\",
            "a\nb\tc",
            "😀 🇵🇱",
            "</script>",
            "{0} '' %s",
            "Ünïcödé\u2028");

    private final Random random;

    private RandomPlanFiles(Random random) {
        this.random = random;
    }

    static Plan of(long seed) {
        return new RandomPlanFiles(new Random(seed)).plan();
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return coin() ? value.get() : null;
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> List<T> some(int most, IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).toList();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private LocalTime time(int hour) {
        return LocalTime.of(hour, 5 * random.nextInt(12));
    }

    private Plan plan() {
        return new Plan(
                new Heading(
                        "plan/~" + random.nextInt(),
                        text(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        some(2, i -> text()),
                        coin() ? "pl" : "en"),
                ZoneId.of(coin() ? "Europe/Warsaw" : "UTC"),
                coin() ? 45 : 60,
                coin() ? PublicHolidays.PL : PublicHolidays.NONE,
                List.of(grid("g0"), grid("g1")),
                List.of(programme(0), programme(1)),
                List.of(edition(0), edition(1), edition(2)),
                coin() ? List.of(new Joint("p0-t0", List.of("e0", "e2"))) : List.of(),
                List.of(venue("v0"), venue("v1")),
                coin() ? List.of(new Way("v0", "v1", upTo(90), maybe(() -> random.nextInt(1000) / 8.0))) : List.of(),
                List.of(trainer("a"), trainer("b")),
                some(1, i -> new Qualification("q", List.of("p0"), some(2, j -> text() + j), upTo(150), text())),
                rules(),
                new SolveSettings(
                        maybe(() -> Duration.ofMillis(upTo(100_000))),
                        maybe(() -> Duration.ofSeconds(upTo(100))),
                        maybe(random::nextLong)),
                placements(),
                maybe(() -> new Baseline(MONDAY, placements())));
    }

    private Grid grid(String id) {
        List<GridItem> items = new ArrayList<>();
        items.add(GridItem.window(LocalTime.of(8, 0), LocalTime.of(12, 0)));
        items.add(new GridItem(
                coin() ? GridItem.Kind.BREAK : GridItem.Kind.CEREMONY,
                time(11),
                maybe(() -> time(13)),
                maybe(this::text),
                maybe(this::text),
                presenters(),
                null,
                maybe(() -> oneOf(List.of(GridItem.On.values())))));
        items.add(new GridItem(
                GridItem.Kind.WINDOW, time(14), time(16), maybe(this::text), null, presenters(), maybe(() -> 5), null));
        return new Grid(id, items);
    }

    private List<Presenter> presenters() {
        List<Presenter> presenters = new ArrayList<>();
        if (coin()) {
            presenters.add(new Presenter.OfPlan("a"));
        }
        if (coin()) {
            presenters.add(new Presenter.Named(text(), maybe(this::text), maybe(this::text)));
        }
        return presenters;
    }

    private Programme programme(int p) {
        Programme.Basis basis = new Programme.Basis(text(), maybe(() -> MONDAY), maybe(this::text));
        ProgrammeModule first = new ProgrammeModule(
                "p" + p + "-m0", text(), List.of(topic("p" + p + "-t0", List.of()), topic("p" + p + "-t1", List.of())));
        ProgrammeModule second =
                new ProgrammeModule("p" + p + "-m1", text(), List.of(topic("p" + p + "-t2", List.of("p" + p + "-t0"))));
        return new Programme("p" + p, text(), maybe(() -> basis), coin(), List.of(first, second));
    }

    /** Those whose number is 1 are in minutes. */
    private Topic topic(String id, List<String> after) {
        boolean inMinutes = id.endsWith("1");
        return new Topic(
                id,
                maybe(this::text),
                some(2, i -> new AgendaPoint(text(), some(2, j -> text()))),
                inMinutes ? null : 4,
                inMinutes ? 60 : null,
                after,
                maybe(() -> random.nextInt(3)),
                // Never a trainer: the placements place them.
                some(1, i -> new Presenter.Named(text(), null, null)),
                maybe(() -> random.nextInt(100)),
                some(2, i -> text()),
                periods(),
                maybe(() -> upTo(3)),
                maybe(() -> inMinutes ? new Topic.Pieces(20, 60) : new Topic.Pieces(1, upTo(3))));
    }

    private List<Period> periods() {
        return some(
                3,
                i -> new Period(
                        maybe(() -> MONDAY.plusDays(random.nextInt(5))),
                        maybe(() -> MONDAY.plusDays(5 + random.nextInt(5))),
                        DayOfWeek.of(upTo(7)),
                        maybe(() -> time(7 + random.nextInt(4))),
                        maybe(() -> time(12 + random.nextInt(4)))));
    }

    private Edition edition(int e) {
        boolean grouped = coin();
        String programme = "p" + e % 2;
        List<Edition.Group> groups = List.of(
                new Edition.Group("e" + e + "-a", maybe(() -> random.nextInt(20))),
                new Edition.Group("e" + e + "-b", maybe(() -> random.nextInt(20))));
        LocalDate from = MONDAY.plusWeeks(2);
        return new Edition(
                "e" + e,
                text(),
                programme,
                maybe(() -> random.nextInt(40)),
                grouped ? groups : List.of(),
                List.of(
                        CalendarEntry.on(MONDAY, "g0", coin() ? List.of("v0-r", "v1-r") : List.of()),
                        new CalendarEntry(
                                from,
                                from.plusDays(random.nextInt(20)),
                                coin() ? EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.of(upTo(7))) : Set.of(),
                                coin() ? Set.of(from.plusDays(3)) : Set.of(),
                                coin(),
                                "g1",
                                List.of())),
                maybe(() -> MONDAY.plusDays(upTo(40))),
                maybe(() -> upTo(10)),
                maybe(() -> upTo(10)),
                grouped && coin()
                        ? List.of(new Edition.Attendance(programme + "-t2", List.of("e" + e + "-a")))
                        : List.of(),
                grouped && coin() ? List.of(programme + "-t1") : List.of(),
                periods(),
                periods());
    }

    private Venue venue(String id) {
        Location location = new Location(random.nextInt(180) - 90, random.nextInt(1000) / 16.0);
        Venue.Room room =
                new Venue.Room(id + "-r", text(), maybe(() -> random.nextInt(100)), some(2, i -> text()), periods());
        return new Venue(id, text(), maybe(this::text), maybe(() -> location), periods(), List.of(room));
    }

    private Trainer trainer(String id) {
        return new Trainer(
                id,
                text(),
                maybe(() -> id + "@example.org"),
                maybe(() -> "v1"),
                coin() ? List.of("p0-t0", "p1-t1") : List.of(),
                some(2, i -> text()),
                coin() ? Map.of("prawo/1", 150, "a~b", 0) : Map.of(),
                periods(),
                maybe(() -> upTo(10)),
                maybe(() -> upTo(100)),
                periods(),
                periods());
    }

    private Map<Rule, RuleSettings> rules() {
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (random.nextInt(5) == 0) {
                Integer hours = rule == Rule.REST_TOO_SHORT ? upTo(24) : null;
                RuleSettings.Per per = rule == Rule.ROOM_CHANGE ? RuleSettings.Per.TOPIC : null;
                rules.put(
                        rule,
                        new RuleSettings(
                                maybe(() -> upTo(100)),
                                maybe(() -> oneOf(List.of(Level.values()))),
                                coin(),
                                hours,
                                per));
            }
        }
        return rules;
    }

    private List<Placement> placements() {
        return some(
                3,
                i -> new Placement(
                        List.of("e1"),
                        List.of(),
                        "p1-t0",
                        upTo(4),
                        null,
                        maybe(() -> MONDAY.atTime(time(9))),
                        maybe(() -> "v0-r"),
                        coin() ? List.of("b", "a") : List.of(),
                        coin() ? EnumSet.of(oneOf(List.of(Lock.values())), Lock.ROOM) : Set.of(),
                        maybe(this::text)));
    }
}
