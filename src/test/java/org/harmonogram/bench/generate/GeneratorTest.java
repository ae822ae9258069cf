package org.harmonogram.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {

    private static final int SHARED_FROM = 4;

    /** More of the small ones, which are made and checked sooner. */
    static Stream<Generated> plans() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.of(1, 2, 3, 5, 10)
                        .filter(editions -> editions >= kind.leastEditions())
                        .boxed()
                        .flatMap(editions -> IntStream.rangeClosed(1, 1 + 12 / editions)
                                .mapToObj(seed -> Generator.generate(kind, editions, seed))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_plan_is_without_issues_and_warnings(Generated generated) {
        assertThat(Validation.issues(generated.published())).isEmpty();
        assertThat(Validation.solvable(generated.plan()).requirements()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_planted_harmonogram_keeps_the_hard_rules_and_places_everything_with_care(Generated generated) {
        Report report = Check.of(generated.published());

        assertThat(report.score().isUsable()).as("%s", report.score()).isTrue();
        assertThat(report.score().soft()).isPositive();
        assertThat(List.of(
                        Rule.TOPIC_INTERRUPTED,
                        Rule.TOPIC_SPREAD,
                        Rule.TRAINER_CHANGE,
                        Rule.IDLE_WINDOW,
                        Rule.EXTRA_DAY,
                        Rule.SCATTERED_DAYS,
                        Rule.VENUE_CHANGE,
                        Rule.SURPLUS_UNITS))
                .allSatisfy(rule -> assertThat(report.count(rule)).as(rule.id()).isZero());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void what_is_to_be_planned_is_the_published_plan_with_nothing_placed_or_what_is_to_be_repaired(
            Generated generated) {
        assertThat(generated.plan().placements()).isEqualTo(generated.placed());
        assertThat(generated.placed().isEmpty()).isEqualTo(generated.kind() != Kind.ABSENCE);
        assertThat(generated.plan().withPlacements(generated.published().placements()))
                .isEqualTo(generated.published());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void editions_share_trainers_who_stand_for_nobody(Generated generated) {
        Plan plan = generated.published();
        assertThat(plan.trainers()).allSatisfy(trainer -> {
            assertThat(trainer.name()).matches("Prowadzący \\d+");
            assertThat(trainer.email()).isNull();
        });
        if (generated.editions() >= SHARED_FROM) {
            assertThat(editionsByTrainer(plan).values())
                    .as("editions of each trainer")
                    .filteredOn(editions -> editions.size() > 1)
                    .hasSizeGreaterThan(plan.trainers().size() / 2);
        }
    }

    private static Map<String, Set<String>> editionsByTrainer(Plan plan) {
        Map<String, Set<String>> editions = new HashMap<>();
        for (Placement placement : plan.placements()) {
            placement
                    .trainers()
                    .forEach(trainer -> editions.computeIfAbsent(trainer, id -> new TreeSet<>())
                            .addAll(placement.editions()));
        }
        return editions;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void trainers_have_as_little_time_as_their_kind_says(Generated generated) {
        int percent = Tightness.of(Structure.of(generated.plan())).percent();
        switch (generated.kind()) {
            case TIGHT -> assertThat(percent).isBetween(88, 100);
            case LOOSE -> assertThat(percent).isBetween(5, 30);
            default -> assertThat(percent).isBetween(10, 85);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_bytes_and_another_one_another_plan(Kind kind) {
        String written = PlanWriter.write(Generator.generate(kind, 3, 1).published());

        assertThat(PlanWriter.write(Generator.generate(kind, 3, 1).published())).isEqualTo(written);
        assertThat(PlanWriter.write(Generator.generate(kind, 3, 2).plan()))
                .isNotEqualTo(PlanWriter.write(Generator.generate(kind, 3, 1).plan()));
    }

    @ParameterizedTest
    @EnumSource
    void the_plan_is_named_after_kind_editions_and_seed(Kind kind) {
        Generated generated = Generator.generate(kind, 2, -7);

        assertThat(generated.name()).isEqualTo(kind.id() + "-2--7");
        assertThat(generated.plan().heading().id()).isEqualTo(generated.name());
        assertThat(Kind.find(kind.id())).contains(kind);
    }

    @Test
    void a_thousand_editions_can_be_made_written_read_and_checked() {
        Plan published =
                Generator.generate(Kind.TIGHT, Generator.MOST_EDITIONS, 1).published();

        assertThat(published.editions()).hasSize(1000);
        assertThat(published.placements()).hasSizeGreaterThan(32_000);
        Plan read = PlanReader.read(PlanWriter.write(published));
        assertThat(read).isEqualTo(published);
        assertThat(Check.of(read).score().isUsable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TIGHT, 0", "JOINT, 1", "TRAVEL, 1", "LOOSE, 1001"})
    void refuses_a_number_of_editions_that_does_not_go_with_the_kind(Kind kind, int editions) {
        assertThatThrownBy(() -> Generator.generate(kind, editions, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(kind.id(), "(" + editions + ")");
    }
}
