package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything that is wrong with a plan as a whole. */
public final class Validation {

    private Validation() {}

    /** Every issue, warnings included, in the order of the document. */
    public static List<Issue> issues(Plan plan) {
        List<Issue> issues = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < plan.editions().size(); i++) {
            String id = plan.editions().get(i).id();
            if (!ids.add(id)) {
                issues.add(Issue.of(IssueCode.DOUBLED_ID, "/editions/" + i + "/id", id, "editions"));
            }
        }
        return issues;
    }

    /**
     * The structure of a plan without errors.
     *
     * @throws InvalidPlanException with every error, if there is any
     */
    public static Structure structure(Plan plan) {
        List<Issue> errors =
                issues(plan).stream().filter(issue -> !issue.code().isWarning()).toList();
        if (!errors.isEmpty()) {
            throw new InvalidPlanException(errors);
        }
        return Structure.of(plan);
    }
}
