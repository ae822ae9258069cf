package org.harmonogram.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;

/**
 * The issues found while a document is read, and the places whose values are stand-ins since. Keeps the first {@value
 * #MOST} issues and counts the rest: a file with more is not a plan with faults but something else. Not thread-safe.
 */
final class Issues {

    /** Most issues listed. */
    static final int MOST = 1000;

    private final List<Issue> found = new ArrayList<>();
    private final Set<String> standIns = new HashSet<>();
    private long total;

    /** Reports an issue that leaves all values as they are. */
    void add(IssueCode code, String at, Object... values) {
        add(Issue.of(code, at, values));
    }

    /** As {@link #add(IssueCode, String, Object...)}. */
    void add(Issue issue) {
        total++;
        if (found.size() < MOST) {
            found.add(issue);
        }
    }

    /** Reports an issue and that the value at that place is a stand-in. */
    void addFault(IssueCode code, String at, Object... values) {
        add(code, at, values);
        markStandIn(at);
    }

    /** Notes that the value at that place is not the document's. */
    void markStandIn(String at) {
        if (!isFull()) {
            standIns.add(at);
        }
    }

    /** Whether no more are listed; what follows is only counted. */
    boolean isFull() {
        return total >= MOST;
    }

    List<Issue> found() {
        return found;
    }

    Set<String> standIns() {
        return standIns;
    }

    /** How many there are, listed or not. */
    long total() {
        return total;
    }
}
