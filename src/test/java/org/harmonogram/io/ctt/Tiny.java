package org.harmonogram.io.ctt;

import java.util.EnumMap;
import java.util.Map;
import org.harmonogram.check.Check;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;

/** An instance small enough to be counted by hand, and a solution that costs nothing. */
final class Tiny {

    /** Ann teaches two courses; the seminar is in no curriculum. */
    static final String TEXT = """
            Name: Tiny
            Courses: 4
            Rooms: 2
            Days: 2
            Periods_per_day: 4
            Curricula: 1
            Constraints: 1

            COURSES:
            algebra Ann 2 2 30
            botany Bob 2 1 20
            chemistry Ann 1 1 10
            seminar Dan 2 1 10

            ROOMS:
            small 20
            large 30

            CURRICULA:
            first 3 algebra botany chemistry

            UNAVAILABILITY_CONSTRAINTS:
            algebra 0 3

            END.
            """;

    static final String SOLUTION = """
            algebra large 0 2
            algebra large 1 0
            botany small 0 0
            botany small 0 1
            chemistry small 1 1
            seminar small 0 3
            seminar small 1 3
            """;

    private Tiny() {}

    static Plan plan(String instance, String solution) {
        Plan plan = CttReader.read(instance).plan();
        return plan.withPlacements(SolutionReader.read(solution, plan));
    }

    /** What the solution costs, by rule; rules that are kept are left out. */
    static Map<Rule, Long> costs(String instance, String solution) {
        return costs(plan(instance, solution));
    }

    /** As {@link #costs(String, String)}. */
    static Map<Rule, Long> costs(Plan plan) {
        Map<Rule, Long> costs = new EnumMap<>(Rule.class);
        for (RuleScore score : Check.of(plan).rules()) {
            if (score.cost() > 0) {
                costs.put(score.rule(), score.cost());
            }
        }
        return costs;
    }
}
