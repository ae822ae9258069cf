package org.harmonogram.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.check.Changes;
import org.harmonogram.check.Check;
import org.harmonogram.check.Finding;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind has what it promises, whatever the seed. */
class KindTest {

    static Stream<Long> seeds() {
        return IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf);
    }

    private static Plan published(Kind kind, long seed) {
        return Generator.generate(kind, 6, seed).published();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tight_plans_have_fewer_trainers_than_loose_ones_and_limit_all_of_them(long seed) {
        Plan tight = published(Kind.TIGHT, seed);

        assertThat(tight.trainers())
                .hasSizeLessThan(published(Kind.LOOSE, seed).trainers().size())
                .allSatisfy(trainer -> assertThat(trainer.maxUnits()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void travel_plans_have_venues_far_apart_and_trainers_with_homes_and_ways(long seed) {
        Plan plan = published(Kind.TRAVEL, seed);
        Structure structure = Structure.of(plan);
        List<Venue> venues =
                plan.venues().stream().filter(venue -> !venue.rooms().isEmpty()).toList();

        assertThat(plan.trainers())
                .allSatisfy(trainer -> assertThat(trainer.home()).isNotNull());
        assertThat(venues)
                .anySatisfy(venue -> assertThat(
                                structure.ways().minutes(venues.get(0).id(), venue.id()))
                        .isGreaterThan(15));
        assertThat(Check.of(plan).count(Rule.TRAVEL)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void days_plans_have_halls_that_several_editions_need_on_nearly_all_days_they_are_open(long seed) {
        Plan plan = published(Kind.DAYS, seed);
        Structure structure = Structure.of(plan);
        Map<String, Set<String>> editions = new HashMap<>();
        Map<String, Set<LocalDate>> used = new HashMap<>();
        for (Placement placement : plan.placements()) {
            String venue =
                    structure.venueOf(Objects.requireNonNull(placement.room())).id();
            editions.computeIfAbsent(venue, id -> new HashSet<>()).addAll(placement.editions());
            used.computeIfAbsent(venue, id -> new HashSet<>()).add(Objects.requireNonNull(placement.date()));
        }
        assertThat(editions.values()).anySatisfy(sharing -> assertThat(sharing).hasSizeGreaterThan(1));
        for (Venue venue : plan.venues()) {
            Set<LocalDate> open = new TreeSet<>();
            plan.editions()
                    .forEach(edition -> structure.days(edition).days().stream()
                            .map(day -> day.date())
                            .filter(date -> venue.closed().stream().noneMatch(period -> period.touches(date)))
                            .forEach(open::add));
            assertThat(open).containsAll(used.get(venue.id()));
            assertThat(open.size()).isLessThan(2 * used.get(venue.id()).size());
        }
        assertThat(plan.editions())
                .allSatisfy(edition -> assertThat(structure.days(edition).days())
                        .hasSizeGreaterThan(structure.fewestDays(edition) + 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joint_plans_have_topics_that_two_editions_attend_in_one_hall(long seed) {
        Plan plan = published(Kind.JOINT, seed);

        assertThat(plan.joint()).hasSize(3 * 2);
        assertThat(plan.placements())
                .filteredOn(placement -> placement.editions().size() == 2)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void three_editions_attend_joint_topics_together_where_one_would_be_left(long seed) {
        Plan plan = Generator.generate(Kind.JOINT, 5, seed).published();

        assertThat(plan.joint().stream().map(joint -> joint.editions().size()).distinct())
                .containsExactlyInAnyOrder(2, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void odd_plans_have_windows_that_two_topics_share_and_no_day_to_spare(long seed) {
        Plan plan = published(Kind.ODD, seed);
        Structure structure = Structure.of(plan);

        assertThat(topics(plan)).filteredOn(KindTest::isOdd).hasSizeGreaterThanOrEqualTo(8);
        assertThat(plan.editions())
                .allSatisfy(
                        edition -> assertThat(structure.days(edition).days()).hasSize(structure.fewestDays(edition)));
        assertThat(plan.placements())
                .filteredOn(placement -> Objects.requireNonNull(placement.start())
                        .toLocalTime()
                        .equals(Grids.WINDOWS.get(0).plusMinutes(Grids.UNIT_MINUTES)))
                .isNotEmpty();
    }

    private static boolean isOdd(Topic topic) {
        return Objects.requireNonNull(topic.units()) % 2 == 1;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void teams_plans_have_sessions_with_two_trainers_and_with_one(long seed) {
        Plan plan = published(Kind.TEAMS, seed);

        assertThat(plan.placements().stream()
                        .map(placement -> placement.trainers().size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groups_plans_have_groups_apart_and_at_the_same_time(long seed) {
        Plan plan = published(Kind.GROUPS, seed);
        Map<List<Object>, Long> apart = plan.placements().stream()
                .filter(placement -> !placement.groups().isEmpty())
                .collect(Collectors.groupingBy(
                        placement -> List.of(placement.editions(), Objects.requireNonNull(placement.start())),
                        Collectors.counting()));

        assertThat(apart.values()).isNotEmpty().containsOnly(2L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mixed_plans_have_something_of_everything(long seed) {
        Plan plan = published(Kind.MIXED, seed);

        assertThat(plan.editions().stream().map(Edition::programme).distinct()).hasSizeGreaterThan(1);
        assertThat(plan.joint()).isNotEmpty();
        assertThat(plan.editions())
                .anySatisfy(edition -> assertThat(edition.split()).isNotEmpty());
        assertThat(topics(plan))
                .anySatisfy(topic -> assertThat(topic.trainersNeeded()).isEqualTo(2));
        assertThat(topics(plan)).anyMatch(KindTest::isOdd);
        assertThat(Check.of(plan).count(Rule.TRAVEL)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_programme_fills_its_days_to_the_last_unit(long seed) {
        Plan plan = published(Kind.MIXED, seed);
        Function<Integer, Integer> units = days -> 8 * (days - 1) + 4;

        assertThat(plan.programmes().stream()
                        .map(programme -> programme.topics().stream()
                                .mapToInt(topic -> Objects.requireNonNull(topic.units()))
                                .sum()))
                .containsExactly(units.apply(8), units.apply(4), units.apply(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void absence_plans_are_placed_and_nothing_is_wrong_but_that_one_trainer_is_away_for_two_weeks(long seed) {
        Plan plan = Generator.generate(Kind.ABSENCE, 6, seed).plan();
        List<Finding> wrong = Check.of(plan).findings().stream()
                .filter(finding -> finding.level() != Level.SOFT)
                .toList();
        Trainer away = away(plan);
        Period absence = away.unavailable().get(away.unavailable().size() - 1);
        LocalDate from = Objects.requireNonNull(absence.from());

        assertThat(from.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(absence).isEqualTo(new Period(from, from.plusDays(13), null, null, null));
        assertThat(wrong).hasSizeGreaterThan(5).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.TRAINER_UNAVAILABLE);
            assertThat(finding.about()).containsEntry("trainer", away.id());
            Placement placement = plan.placements().get(finding.placements().get(0));
            assertThat(placement.date()).isBetween(from, from.plusDays(13));
        });
        assertThat(Check.of(plan).count(Rule.MOVED)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_absence_plans_only_sessions_of_that_trainer_in_that_time_need_change_and_stand_ins_suffice(long seed) {
        Generated generated = Generator.generate(Kind.ABSENCE, 6, seed);
        Plan plan = generated.plan();
        String away = away(plan).id();
        List<Placement> repaired = new ArrayList<>();
        for (int i = 0; i < plan.placements().size(); i++) {
            Placement before = plan.placements().get(i);
            Placement after = generated.published().placements().get(i);
            assertThat(after.withPlace(after.start(), after.room(), before.trainers()))
                    .isEqualTo(before);
            assertThat(after.trainers().equals(before.trainers())
                            || before.trainers().contains(away))
                    .isTrue();
            repaired.add(isAway(plan, away, before) ? after : before);
        }

        assertThat(Check.of(plan.withPlacements(repaired)).score()).matches(Score::isUsable);
        assertThat(Changes.count(plan, repaired))
                .isEqualTo(Math.toIntExact(Check.of(plan).score().hard()));
    }

    private static Trainer away(Plan plan) {
        String id = Check.of(plan).findings().get(0).about().get("trainer");
        return plan.trainers().stream()
                .filter(trainer -> trainer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAway(Plan plan, String trainer, Placement placement) {
        LocalDate date = Objects.requireNonNull(placement.date());
        List<Period> unavailable = away(plan).unavailable();
        return placement.trainers().contains(trainer)
                && unavailable.get(unavailable.size() - 1).touches(date);
    }

    private static List<Topic> topics(Plan plan) {
        return plan.programmes().stream()
                .flatMap(programme -> programme.topics().stream())
                .toList();
    }
}
