package org.harmonogram.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Issue;

/** A request is refused. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final long UNAVAILABLE_SECONDS = 5;

    private final Problem problem;
    private final String wording;
    private final transient List<Object> values;
    private final transient List<Issue> issues;
    private final transient Map<String, String> headers;

    private ProblemException(
            Problem problem, String wording, List<Object> values, List<Issue> issues, Map<String, String> headers) {
        super(problem.id());
        this.problem = problem;
        this.wording = wording;
        this.values = values;
        this.issues = issues;
        this.headers = headers;
    }

    /** @param values that the problem's sentence names */
    static ProblemException of(Problem problem, Object... values) {
        return new ProblemException(problem, "detail", List.of(values), List.of(), Map.of());
    }

    /** The service is about to stop, or its database does not answer. */
    static ProblemException unavailable() {
        return of(Problem.UNAVAILABLE).withRetryAfter(UNAVAILABLE_SECONDS);
    }

    /** What a status stands for that another part of the program has chosen. */
    static ProblemException ofStatus(int status) {
        Problem problem = Problem.ofStatus(status);
        return problem == Problem.UNAVAILABLE ? unavailable() : of(problem);
    }

    /** This in other words than those that mostly fit: under that key, which names the values. */
    ProblemException inWords(String key, Object... newValues) {
        return new ProblemException(problem, key, List.of(newValues), issues, headers);
    }

    /** This with everything that is wrong, each with its place. */
    ProblemException withIssues(List<Issue> newIssues) {
        return new ProblemException(problem, wording, values, List.copyOf(newIssues), headers);
    }

    /** This with a header of the answer. */
    ProblemException withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ProblemException(problem, wording, values, issues, more);
    }

    /** This with when to try again. */
    ProblemException withRetryAfter(long seconds) {
        return withHeader("Retry-After", String.valueOf(Math.max(1, seconds)));
    }

    Problem problem() {
        return problem;
    }

    /** Key of the sentence about this request, below that of the problem. */
    String wording() {
        return wording;
    }

    Object[] values() {
        return values.toArray();
    }

    List<Issue> issues() {
        return issues;
    }

    Map<String, String> headers() {
        return headers;
    }
}
