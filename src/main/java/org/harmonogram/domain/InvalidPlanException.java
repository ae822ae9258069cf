package org.harmonogram.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan with errors: nothing is solved or checked on it. Carries every issue found. */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** @param issues at least one, in the order of the document */
    public InvalidPlanException(List<Issue> issues) {
        super(issues.stream()
                .map(issue -> issue.at() + ": " + issue.sentence(Locale.ENGLISH))
                .collect(Collectors.joining("\n", "The plan has " + issues.size() + " issue(s):\n", "")));
        this.issues = List.copyOf(issues);
    }

    /** What is wrong, in the order of the document. */
    public List<Issue> issues() {
        return issues;
    }
}
