package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a plan as a whole: ids, references, and what does not go together. Never fails,
 * whatever the plan; takes time proportional to the plan and the dates of its calendars.
 */
public final class Validation {

    private Validation() {}

    /** Every issue, warnings included, in the order of the document's lists. */
    public static List<Issue> issues(Plan plan) {
        Found found = new Found();
        Ids ids = Ids.of(plan, found);
        new EditionChecks(ids, found).checkAttendance(plan);
        RequirementIndex index = found.count() == 0 ? index(plan) : null;
        ids.addOthers(plan);
        new ProgrammeChecks(ids, found).check(plan.programmes());
        new CalendarChecks(plan, ids, found).check();
        new PlaceChecks(plan, ids, found).check();
        new PlacementChecks(plan, ids, found, index).check();
        return found.sorted();
    }

    private static @Nullable RequirementIndex index(Plan plan) {
        boolean any = !plan.placements().isEmpty() || plan.baseline() != null;
        return any ? new RequirementIndex(new Requirements(plan, Map.of()).all()) : null;
    }

    /**
     * The structure of a plan without errors.
     *
     * @throws InvalidPlanException with every error, if there is any
     */
    public static Structure structure(Plan plan) {
        return structure(plan, issues(plan));
    }

    /**
     * The structure of a plan that can be solved: without errors, and without editions of incomplete programmes.
     *
     * @throws InvalidPlanException with every error, if there is any
     */
    public static Structure solvable(Plan plan) {
        List<Issue> issues = new ArrayList<>(issues(plan));
        issues.addAll(incomplete(plan));
        return structure(plan, issues);
    }

    private static Structure structure(Plan plan, List<Issue> issues) {
        List<Issue> errors =
                issues.stream().filter(issue -> !issue.code().isWarning()).toList();
        if (!errors.isEmpty()) {
            throw new InvalidPlanException(errors);
        }
        return Structure.of(plan);
    }

    /** Editions that can be shown and checked, but not planned. */
    private static List<Issue> incomplete(Plan plan) {
        Set<String> programmes = plan.programmes().stream()
                .filter(programme -> !programme.complete())
                .map(Programme::id)
                .collect(Collectors.toSet());
        return IntStream.range(0, plan.editions().size())
                .filter(e -> programmes.contains(plan.editions().get(e).programme()))
                .mapToObj(e -> Issue.of(
                        IssueCode.PROGRAMME_INCOMPLETE,
                        "/editions/" + e + "/programme",
                        plan.editions().get(e).id(),
                        plan.editions().get(e).programme()))
                .toList();
    }
}
