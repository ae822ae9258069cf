package org.harmonogram.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;

/** What is wrong with a document, as a refusal. */
final class Refusals {

    /** Of a text that is no document at all. */
    private static final Set<IssueCode> NO_DOCUMENT =
            EnumSet.of(IssueCode.NOT_JSON, IssueCode.JSON_INCOMPLETE, IssueCode.NOT_UTF8);

    private Refusals() {}

    /** @param problem where it is a document, but one with errors */
    static ProblemException invalid(Problem problem, List<Issue> issues) {
        boolean isDocument = issues.stream().noneMatch(issue -> NO_DOCUMENT.contains(issue.code()));
        return ProblemException.of(isDocument ? problem : Problem.MALFORMED_REQUEST, issues.size())
                .withIssues(issues);
    }
}
