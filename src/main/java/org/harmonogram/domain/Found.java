package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Collects the issues of a plan, each with a pointer built from the positions in the plan's lists. Not thread-safe. */
final class Found {

    /** The lists of a plan, in the order of the document. */
    private static final List<String> SECTIONS = List.of(
            "grids",
            "programmes",
            "editions",
            "joint",
            "venues",
            "travel",
            "trainers",
            "qualifications",
            "rules",
            "placements",
            "baseline");

    private final List<At> issues = new ArrayList<>();

    /** An issue and where to sort it: its list, and the position there; 0 where there is none. */
    private record At(int section, int position, Issue issue) {}

    void add(IssueCode code, String at, Object... values) {
        String[] steps = at.split("/", 4);
        int position = steps.length > 2 && !steps[1].equals("rules") && !steps[1].equals("baseline")
                ? Integer.parseInt(steps[2])
                : 0;
        issues.add(new At(SECTIONS.indexOf(steps[1]), position, Issue.of(code, at, values)));
    }

    /** Reports every name that was in the list before. */
    void addRepeated(List<String> names, IntFunction<String> at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.get(i))) {
                add(IssueCode.NAMED_TWICE, at.apply(i), names.get(i));
            }
        }
    }

    int count() {
        return issues.size();
    }

    /** Sorted by list and position; the issues of one thing in the order in which they were found. */
    List<Issue> sorted() {
        return issues.stream()
                .sorted(Comparator.comparingInt(At::section).thenComparingInt(At::position))
                .map(At::issue)
                .toList();
    }
}
