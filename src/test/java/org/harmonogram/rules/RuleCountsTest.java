package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the counts of every plan, however its sessions came to sit where they sit. */
class RuleCountsTest {

    private static final int SEEDS = 1_000;
    private static final int STEPS = 60;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void counts_depend_only_on_where_sessions_sit(int seed) {
        Plan plan = RandomPlans.plan(seed);
        Structure structure = Structure.of(plan);
        WorkingPlan working = WorkingPlan.of(structure);
        List<Placement> now = new ArrayList<>(plan.placements());

        shuffle(working, now, new Random(seed));

        WorkingPlan fresh = WorkingPlan.of(Structure.of(plan.withPlacements(now)));
        assertThat(counts(working)).isEqualTo(counts(fresh));
        assertThat(working.score()).isEqualTo(fresh.score());
        assertThat(working.matches()).isEqualTo(fresh.matches());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_plan_without_sessions_counts_what_an_empty_one_does(int seed) {
        Structure structure = Structure.of(RandomPlans.plan(seed));
        WorkingPlan working = WorkingPlan.of(structure);

        working.sessions().stream().filter(WorkingSession::isPlaced).forEach(working::unplace);

        assertThat(counts(working)).isEqualTo(counts(WorkingPlan.empty(structure)));
        assertThat(working.score()).isEqualTo(WorkingPlan.empty(structure).score());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void matches_add_up_to_counts_and_counts_to_the_score(int seed) {
        Plan plan = RandomPlans.plan(seed);
        WorkingPlan working = WorkingPlan.of(Structure.of(plan));

        Map<Rule, Long> sums = new EnumMap<>(Rule.class);
        for (Match match : working.matches()) {
            assertThat(match.count()).as("count of %s", match).isPositive();
            assertThat(match.sessions()).doesNotHaveDuplicates();
            sums.merge(match.rule(), match.count(), Long::sum);
        }
        assertThat(sums).isEqualTo(counts(working));
        assertThat(working.score())
                .isEqualTo(new Score(
                        weigh(plan, sums, Level.HARD), weigh(plan, sums, Level.MEDIUM), weigh(plan, sums, Level.SOFT)));
    }

    @Test
    void every_rule_is_broken_in_some_plans_and_kept_in_others() {
        Map<Rule, Integer> broken = new EnumMap<>(Rule.class);
        seeds().mapToObj(seed -> WorkingPlan.of(Structure.of(RandomPlans.withEveryRule(seed))))
                .flatMap(working -> counts(working).keySet().stream())
                .forEach(rule -> broken.merge(rule, 1, Integer::sum));

        assertThat(broken).containsOnlyKeys(Rule.values());
        assertThat(broken).allSatisfy((rule, plans) -> assertThat(plans).isBetween(SEEDS / 20, SEEDS - 1));
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    /** Takes sessions away, brings them back and puts them where others of the plan sit, with other rooms and trainers. */
    private static void shuffle(WorkingPlan working, List<Placement> now, Random random) {
        if (now.isEmpty()) {
            return;
        }
        List<Placement> models = List.copyOf(now);
        for (int step = 0; step < STEPS; step++) {
            int at = random.nextInt(now.size());
            WorkingSession session = working.sessions().get(at);
            if (session.isPlaced()) {
                working.unplace(session);
            }
            Placement time = models.get(random.nextInt(models.size()));
            Placement room = models.get(random.nextInt(models.size()));
            Placement trainers = models.get(random.nextInt(models.size()));
            Placement next = random.nextInt(4) == 0
                    ? now.get(at).withPlace(null, null, List.of())
                    : now.get(at).withPlace(time.start(), room.room(), trainers.trainers());
            now.set(at, next);
            working.place(session, next);
        }
    }

    private static Map<Rule, Long> counts(WorkingPlan plan) {
        Map<Rule, Long> counts = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (plan.count(rule) != 0) {
                counts.put(rule, plan.count(rule));
            }
        }
        return counts;
    }

    private static long weigh(Plan plan, Map<Rule, Long> counts, Level level) {
        return counts.entrySet().stream()
                .filter(entry -> plan.level(entry.getKey()) == level)
                .mapToLong(entry -> entry.getValue() * plan.weight(entry.getKey()))
                .sum();
    }
}
