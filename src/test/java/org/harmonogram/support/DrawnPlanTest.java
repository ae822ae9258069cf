package org.harmonogram.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.domain.Topic.Pieces;
import org.harmonogram.domain.Validation;
import org.harmonogram.domain.Way;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnPlanTest {

    @Test
    void a_topic_alone_makes_a_plan_of_one_edition_and_the_usual_day() {
        var plan = DrawnPlan.plan("topic Prawo 4");

        assertThat(Validation.issues(plan)).isEmpty();
        assertThat(plan.editions()).extracting("id").containsExactly("I");
        assertThat(plan.grids().get(0).windows())
                .extracting(GridItem::start)
                .containsExactly(time("09:00"), time("10:45"), time("12:45"), time("14:30"));
        assertThat(plan.placements()).isEmpty();
        assertThat(plan.baseline()).isNull();
    }

    @Test
    void topics_carry_what_follows_their_name() {
        var topics = DrawnPlan.plan("""
                        trainer Ewa, Jan
                        topic Prawo 4 trainers 2 by Ewa guest Rektor needs tablica ekran days 2
                        topic Kino 90 min after Prawo people 12 unavailable 16.06 09:00-12:00 pieces 15-90, Etyka
                        """).programmes().get(0).topics();

        assertThat(topics).extracting("units").containsExactly(4, null, null);
        assertThat(topics).extracting("minutes").containsExactly(null, 90, null);
        assertThat(topics.get(0).trainersNeeded()).isEqualTo(2);
        assertThat(topics.get(0).presenters())
                .containsExactly(new Presenter.OfPlan("Ewa"), new Presenter.Named("Rektor", null, null));
        assertThat(topics.get(0).needs()).containsExactly("tablica", "ekran");
        assertThat(topics.get(0).minDays()).isEqualTo(2);
        assertThat(topics.get(1).after()).containsExactly("Prawo");
        assertThat(topics.get(1).participants()).isEqualTo(12);
        assertThat(topics.get(1).unavailable())
                .containsExactly(
                        new Period(date("2025-06-16"), date("2025-06-16"), null, time("09:00"), time("12:00")));
        assertThat(topics.get(1).pieces()).isEqualTo(new Pieces(15, 90));
    }

    @Test
    void editions_carry_groups_calendars_and_limits() {
        var edition = DrawnPlan.plan("""
                        grid G 09:00-10:30/5 break 10:30-10:45
                        room hall
                        topic Prawo 2, Etyka 2
                        edition I people 30 groups a:12 b uses 16.06..20.06 MON TUE except 17.06 rooms hall \
                        uses 30.06 holidays endBy 30.06 maxDays 3 maxUnitsPerDay 6 only Prawo:a+b split Etyka \
                        avoids FRI 12:00- prefers 16.06
                        """).editions().get(0);

        assertThat(edition.participants()).isEqualTo(30);
        assertThat(edition.groups()).containsExactly(new Group("a", 12), new Group("b", null));
        assertThat(edition.calendar())
                .containsExactly(
                        new CalendarEntry(
                                date("2025-06-16"),
                                date("2025-06-20"),
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                Set.of(date("2025-06-17")),
                                false,
                                "G",
                                List.of("hall")),
                        CalendarEntry.on(date("2025-06-30"), "G", List.of()));
        assertThat(edition.endBy()).isEqualTo(date("2025-06-30"));
        assertThat(edition.maxDays()).isEqualTo(3);
        assertThat(edition.maxUnitsPerDay()).isEqualTo(6);
        assertThat(edition.only()).containsExactly(new Attendance("Prawo", List.of("a", "b")));
        assertThat(edition.split()).containsExactly("Etyka");
        assertThat(edition.avoids()).containsExactly(new Period(null, null, DayOfWeek.FRIDAY, time("12:00"), null));
        assertThat(edition.prefers()).containsExactly(Period.on(date("2025-06-16")));
    }

    @Test
    void venues_carry_places_rooms_and_ways() {
        var plan = DrawnPlan.plan("""
                topic Prawo 2
                venue A at 53.1 23.2 closed SUN: hall 30 has tablica closed 16.06 09:00-12:00, lab
                venue B
                way A B 40 min 35.5 km
                way B A 50 min
                """);

        assertThat(plan.venues()).extracting("id").containsExactly("A", "B");
        assertThat(plan.venues().get(0).location()).isEqualTo(new Location(53.1, 23.2));
        assertThat(plan.venues().get(0).closed()).containsExactly(new Period(null, null, DayOfWeek.SUNDAY, null, null));
        assertThat(plan.venues().get(0).rooms()).extracting("seats").containsExactly(30, null);
        assertThat(plan.venues().get(0).rooms().get(0).features()).containsExactly("tablica");
        assertThat(plan.venues().get(0).rooms().get(0).closed()).hasSize(1);
        assertThat(plan.travel()).containsExactly(new Way("A", "B", 40, 35.5), new Way("B", "A", 50, null));
    }

    @Test
    void trainers_rules_and_qualifications_carry_what_follows() {
        var plan = DrawnPlan.plan("""
                venue A
                topic Prawo 2
                trainer Ewa topics Prawo home A hours prawo:150 degrees filologia maxUnits 8 maxUnitsPerDay 4
                qualification K for P degrees prawo filologia hours prawo:100
                rule moved weight 5 level hard, rest-too-short hours 12, room-change per topic, travel off
                """);

        var trainer = plan.trainers().get(0);
        assertThat(trainer.topics()).containsExactly("Prawo");
        assertThat(trainer.home()).isEqualTo("A");
        assertThat(trainer.maxUnits()).isEqualTo(8);
        assertThat(trainer.maxUnitsPerDay()).isEqualTo(4);
        assertThat(plan.qualifications().get(0).isMetBy(trainer)).isTrue();
        assertThat(plan.settings(Rule.MOVED)).isEqualTo(new RuleSettings(5, Level.HARD, null, null, null));
        assertThat(plan.settings(Rule.REST_TOO_SHORT).hours()).isEqualTo(12);
        assertThat(plan.settings(Rule.ROOM_CHANGE).per()).isEqualTo(Per.TOPIC);
        assertThat(plan.weight(Rule.TRAVEL)).isZero();
    }

    @Nested
    class Tables {

        @Test
        void cells_hold_sessions_of_editions_or_groups() {
            var plan = DrawnPlan.plan("""
                    room hall, lab
                    trainer Ewa, Jan
                    topic Prawo 4, Kino 90 min
                    edition I groups a b split Prawo
                    edition II
                    joint Kino I II
                                | hall                      | lab
                    16.06 09:00 | a Prawo 2 Ewa & b Prawo 1 | I+II Kino Ewa Jan !start
                    unplaced    | II Prawo !
                    """);

            assertThat(Validation.issues(plan)).isEmpty();
            assertThat(plan.placements())
                    .containsExactly(
                            placed(List.of("I"), List.of("a"), "Prawo", 2, null, "hall", List.of("Ewa"), Set.of()),
                            placed(List.of("I"), List.of("b"), "Prawo", 1, null, "hall", List.of(), Set.of()),
                            placed(
                                    List.of("I", "II"),
                                    List.of(),
                                    "Kino",
                                    null,
                                    90,
                                    "lab",
                                    List.of("Ewa", "Jan"),
                                    Set.of(Lock.START)),
                            placed(List.of("II"), List.of(), "Prawo", 4, null, "hall", List.of(), Set.of(Lock.values()))
                                    .withPlace(null, "hall", List.of()));
        }

        @Test
        void without_a_header_there_are_no_rooms_and_one_edition_needs_no_name() {
            var placement = DrawnPlan.plan("""
                            topic Prawo 4
                            16.06 09:00 | Prawo 2
                            """).placements().get(0);

            assertThat(placement.editions()).containsExactly("I");
            assertThat(placement.room()).isNull();
            assertThat(placement.units()).isEqualTo(2);
        }

        @Test
        void tables_below_baseline_are_what_was_published() {
            var plan = DrawnPlan.plan("""
                    topic Prawo 4
                    16.06 09:00 | Prawo 2
                    baseline 10.06
                    17.06 09:00 | Prawo 2
                    """);

            assertThat(plan.placements()).hasSize(1);
            var baseline = Objects.requireNonNull(plan.baseline());
            assertThat(baseline.asOf()).isEqualTo(date("2025-06-10"));
            assertThat(baseline.placements()).extracting(Placement::date).containsExactly(date("2025-06-17"));
        }

        private Placement placed(
                List<String> editions,
                List<String> groups,
                String topic,
                Integer units,
                Integer minutes,
                String room,
                List<String> trainers,
                Set<Lock> locks) {
            var start = LocalDateTime.of(date("2025-06-16"), time("09:00"));
            return new Placement(editions, groups, topic, units, minutes, start, room, trainers, locks, null);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tpoic Prawo 4; (tpoic) begins no statement",
                "topic Prawo four; (four) is not a whole number",
                "topic Prawo 4 hours; (hours) is not understood",
                "topic Prawo pieces 2; shortest-longest",
                "edition I uses 31.06; (31.06) is not a date",
                "trainer Ewa unavailable 12:00; (12:00) is not a span of time",
                "way A B; a way is written",
                "rule travle off; there is no rule (travle)",
                "16.06 09:00 | Praca; a session is written",
                "16.06 | Prawo; a row begins with a date and a time",
                "16.06 09:00 | Prawo 2 Ewa; there is no trainer (Ewa)",
                "| hall; there is no room (hall)",
                "16.06 09:00 | Prawo | Prawo; more cells than the rooms",
                "16.06 09:00 | Prawo !strat; (!strat) is not one of the locks",
                "joint; a word is missing"
            })
    void what_is_not_understood_is_said_with_its_line(String line, String message) {
        assertThatThrownBy(() -> DrawnPlan.plan("topic Prawo 4\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2 ")
                .hasMessageContaining(message);
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    private static LocalTime time(String iso) {
        return LocalTime.parse(iso);
    }
}
