package org.harmonogram.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.harmonogram.bounds.Bound.Kind;
import org.harmonogram.check.Check;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Validation;
import org.harmonogram.support.DrawnPlan;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;

/** A limit never lies above the cost of any plan, and where it is said to be reached, it is. */
class BoundsTest {

    /** How many plans; many more with {@code -Dbounds.plans=20000}. */
    private static final int PLANS = Integer.getInteger("bounds.plans", 200);
    /** Plans that would take more tries are passed over; {@code -Dbounds.tries=5000} takes larger ones. */
    private static final long MOST_TRIES = Long.getLong("bounds.tries", 300);

    private static final long FIRST_SEED = Long.getLong("bounds.seed", 0);
    private static final BoundOptions SAME_EVERYWHERE = BoundOptions.DEFAULT.withDeterministicLimit(2);

    @Test
    void no_plan_costs_less_than_the_limit_and_one_costs_just_that_where_it_is_said_to_be_reached() {
        int tried = 0;
        int attained = 0;
        for (long seed = FIRST_SEED; tried < PLANS; seed++) {
            Plan plan = TinyPlans.plan(seed);
            Score optimum = isValid(plan) ? ExhaustiveSearch.optimum(plan, MOST_TRIES) : null;
            if (optimum != null) {
                tried++;
                Bound bound = Bounds.of(plan, SAME_EVERYWHERE).prove();
                String about = "seed %d%n%s".formatted(seed, TinyPlans.text(seed));
                assertThat(bound.lower()).as(about).isLessThanOrEqualTo(optimum);
                assertThat(sumOfParts(bound)).as(about).isLessThanOrEqualTo(optimum);
                if (bound.isAttained()) {
                    attained++;
                    assertThat(bound.lower()).as(about).isEqualTo(optimum);
                    assertThat(cost(plan, bound.placements())).as(about).isEqualTo(optimum);
                }
            }
        }
        assertThat(attained).as("plans whose optimum was found").isGreaterThan(tried / 2);
    }

    @Test
    void a_plan_that_is_known_never_lifts_the_limit_above_the_cheapest_and_an_optimum_is_known_for_one() {
        int tried = 0;
        int attained = 0;
        for (long seed = FIRST_SEED; tried < PLANS; seed++) {
            Plan plan = TinyPlans.plan(seed);
            Score optimum = isValid(plan) ? ExhaustiveSearch.optimum(plan, MOST_TRIES) : null;
            if (optimum != null) {
                tried++;
                String about = "seed %d%n%s".formatted(seed, TinyPlans.text(seed));
                for (int dearer : List.of(0, 1, 20)) {
                    Score known = new Score(optimum.hard(), optimum.medium(), optimum.soft() + dearer);
                    Bound bound =
                            Bounds.of(plan, SAME_EVERYWHERE.withKnown(known)).prove();
                    assertThat(bound.lower()).as(about).isLessThanOrEqualTo(optimum);
                    if (bound.isAttained()) {
                        assertThat(bound.lower()).as(about).isEqualTo(optimum);
                    }
                    attained += dearer == 0 && bound.isAttained() ? 1 : 0;
                }
            }
        }
        assertThat(attained).as("plans known to be optimal").isGreaterThan(tried / 2);
    }

    @Test
    void what_several_editions_cost_alone_leaves_little_between_it_and_a_plan_that_is_known() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2, Kino 2
                trainer Ewa topics Prawo unavailable 17.06, Jan topics Kino
                edition I uses 16.06..17.06, II uses 16.06..17.06, III uses 16.06..17.06
                """);
        BoundOptions options = SAME_EVERYWHERE.withDeterministicLimit(20);
        Score optimum = Bounds.of(plan, options).prove().lower();

        Bound bound = Bounds.of(plan, options.withKnown(optimum)).prove();

        assertThat(bound.lower()).isEqualTo(optimum);
        assertThat(bound.isAttained()).isTrue();
    }

    /** What the parts add up to, also where the whole was proven; zero where they must not be added up. */
    private static Score sumOfParts(Bound bound) {
        List<Score> parts = bound.parts().stream()
                .filter(part -> part.kind() != Kind.TOGETHER)
                .map(Bound.Part::lower)
                .toList();
        return parts.stream().allMatch(Score::isUsable)
                ? new Score(0, 0, parts.stream().mapToLong(Score::soft).sum())
                : Score.ZERO;
    }

    @Test
    void editions_that_compete_for_a_trainer_are_proven_in_pairs() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2, Kino 2
                trainer Ewa topics Prawo unavailable 17.06, Jan topics Kino
                edition I uses 16.06..17.06, II uses 16.06..17.06, III uses 16.06..17.06
                """);

        Bound bound =
                Bounds.of(plan, SAME_EVERYWHERE.withDeterministicLimit(20)).prove();

        assertThat(bound.isAttained()).isTrue();
        assertThat(sumOfParts(bound)).isLessThanOrEqualTo(bound.lower());
        assertThat(bound.parts().stream().filter(part -> part.kind() == Kind.ALONE))
                .flatExtracting(Bound.Part::editions)
                .containsExactlyInAnyOrder("I", "II", "III");
    }

    private static Score cost(Plan plan, List<Placement> placements) {
        assertThat(placements).isNotNull();
        return Check.of(plan.withPlacements(placements)).score();
    }

    @Test
    void no_random_plan_costs_less_than_its_own_limit() {
        LongStream.range(FIRST_SEED, FIRST_SEED + PLANS / 10).forEach(seed -> {
            Plan plan = RandomPlans.plan(seed);
            if (isValid(plan)) {
                Bound bound = Bounds.of(plan, BoundOptions.DEFAULT.withDeterministicLimit(0.1))
                        .prove();
                assertThat(bound.lower())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(Check.of(plan).score());
            }
        });
    }

    @Test
    void the_same_plan_has_the_same_limit_every_time() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 5, Kino 3, Etyka 4
                trainer Ewa topics Prawo unavailable 17.06, Jan maxUnitsPerDay 3
                edition I uses 16.06..18.06, II uses 16.06..18.06
                """);
        BoundOptions little = BoundOptions.DEFAULT.withDeterministicLimit(0.05);

        assertThat(Bounds.of(plan, little).prove().lower())
                .isEqualTo(Bounds.of(plan, little).prove().lower());
    }

    @Test
    void what_cannot_be_placed_at_all_is_missing_in_every_plan() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 10
                edition I uses 16.06
                """);

        Bound bound = Bounds.of(plan, SAME_EVERYWHERE).prove();

        assertThat(bound.lower()).isEqualTo(new Score(0, 2, 0));
        assertThat(bound.isAttained()).isTrue();
    }

    @Test
    void locks_that_contradict_each_other_break_a_hard_rule_in_every_plan() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2, Kino 2
                16.06 09:00 | Prawo ! & Kino !
                """);

        Bound bound = Bounds.of(plan, SAME_EVERYWHERE).prove();

        assertThat(bound.lower()).isEqualTo(new Score(1, 0, 0));
        assertThat(bound.isAttained()).isFalse();
    }

    @Test
    void without_the_hard_rules_it_is_built_on_nothing_is_proven_and_every_rule_is_named() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2
                rule group-clash level soft
                """);

        Bound bound = Bounds.of(plan, SAME_EVERYWHERE).prove();

        assertThat(bound.lower()).isEqualTo(Score.ZERO);
        assertThat(bound.isAttained()).isFalse();
        assertThat(bound.leftOut()).contains(Rule.NOT_PLACED, Rule.TOPIC_INTERRUPTED);
    }

    @Test
    void a_rule_that_the_model_does_not_hold_is_named() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 2
                trainer Ewa
                rule trainer-clash level soft
                """);

        Bound bound = Bounds.of(plan, SAME_EVERYWHERE).prove();

        assertThat(bound.leftOut()).containsExactly(Rule.TRAINER_CLASH);
        assertThat(bound.isAttained()).isFalse();
    }

    @Test
    void what_editions_cost_alone_and_what_shares_of_trainers_cost_add_up() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 4, Kino 4
                trainer Ewa, Jan topics Kino
                edition I uses 16.06..17.06, II uses 18.06..19.06
                """);

        Bound bound =
                Bounds.of(plan, SAME_EVERYWHERE.withDeterministicLimit(20)).prove();

        assertThat(bound.parts())
                .filteredOn(part -> part.kind() == Kind.ALONE)
                .extracting(part -> part.editions().get(0))
                .containsExactly("I", "II");
        // Of 16 units only 8 can be Jan's, and so are an even share.
        assertThat(bound.parts())
                .filteredOn(part -> part.kind() == Kind.STAFFING)
                .singleElement()
                .extracting(Bound.Part::lower)
                .isEqualTo(Score.ZERO);
    }

    @Test
    void shares_that_cannot_be_even_cost_something_whatever_the_times() {
        Plan plan = DrawnPlan.plan("""
                topic Prawo 6, Kino 2
                trainer Ewa topics Prawo, Jan topics Kino
                edition I uses 16.06..17.06, II uses 18.06..19.06
                """);

        Bound bound =
                Bounds.of(plan, SAME_EVERYWHERE.withDeterministicLimit(20)).prove();

        // Ewa leads all 12 units of Prawo, 4 more than the even share of 8.
        assertThat(bound.parts())
                .filteredOn(part -> part.kind() == Kind.STAFFING)
                .singleElement()
                .extracting(part -> part.lower().soft())
                .isEqualTo(4L * plan.weight(Rule.UNFAIR_LOAD));
    }

    @Test
    void a_proof_that_is_stopped_before_it_begins_shows_nothing_wrong() {
        Bounds bounds = Bounds.of(DrawnPlan.plan("topic Prawo 2"), SAME_EVERYWHERE);
        bounds.stop();

        assertThat(bounds.prove().lower()).isEqualTo(Score.ZERO);
    }

    @Test
    void a_plan_with_errors_is_refused() {
        Plan plan = DrawnPlan.plan("topic Prawo 2, Kino 2 after Prawo");
        Plan twice = plan.withPlacements(List.of(
                new Placement(List.of("nobody"), List.of(), "Prawo", 2, null, null, null, List.of(), Set.of(), null)));

        assertThatThrownBy(() -> Bounds.of(twice, SAME_EVERYWHERE)).isInstanceOf(InvalidPlanException.class);
    }

    private static boolean isValid(Plan plan) {
        return Validation.issues(plan).stream().allMatch(issue -> issue.code().isWarning());
    }
}
