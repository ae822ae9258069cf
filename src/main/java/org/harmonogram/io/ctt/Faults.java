package org.harmonogram.io.ctt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.io.text.Excerpt;

/**
 * The issues found while a file of lines is read. Keeps the first {@value #MOST} and counts the rest. A value at fault
 * is replaced by a possible one, so that reading goes on. Not thread-safe.
 */
final class Faults {

    /** Most issues listed. */
    static final int MOST = 1000;

    /** Stands for the line where the whole file is meant. */
    static final int WHOLE_FILE = 0;

    private final List<Fault> found = new ArrayList<>();
    private int total;

    private record Fault(int line, Issue issue) {}

    void add(IssueCode code, int line, Object... values) {
        total++;
        if (found.size() < MOST) {
            found.add(new Fault(line, issue(code, line, values)));
        }
    }

    /** An issue about a line. */
    static Issue issue(IssueCode code, int line, Object... values) {
        return Issue.of(code, line == WHOLE_FILE ? "" : String.valueOf(line), values);
    }

    /** The line is not as it should be. */
    void addMalformed(Row row, String form) {
        add(IssueCode.LINE_MALFORMED, row.line(), Excerpt.of(row.text()), form);
    }

    /** The whole number that the word is; {@code least} if it is none from {@code least} to {@code most}. */
    int number(Row row, String word, int least, int most) {
        if (!word.matches("-?\\d+")) {
            add(IssueCode.WRONG_TYPE, row.line(), Excerpt.of(word), least);
            return least;
        }
        // Ten digits and more are beyond every bound, and beyond an int.
        boolean fits = word.length() <= 9 && Integer.parseInt(word) >= least && Integer.parseInt(word) <= most;
        if (!fits) {
            add(IssueCode.OUT_OF_RANGE, row.line(), Excerpt.of(word), least, most);
            return least;
        }
        return Integer.parseInt(word);
    }

    /** The word as an id; a shortened one if it is too long or cannot be printed. */
    String id(Row row, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isISOControl(word.charAt(i))) {
                add(IssueCode.TEXT_UNPRINTABLE, row.line(), Excerpt.of(word.substring(i, i + 1)), i + 1);
                return Excerpt.of(word);
            }
        }
        if (word.length() > Limits.ID) {
            add(IssueCode.TEXT_TOO_LONG, row.line(), word.length(), Limits.ID);
            return word.substring(0, Limits.ID);
        }
        return word;
    }

    /** How many there are, listed or not. */
    int total() {
        return total;
    }

    /**
     * Ends reading if anything was at fault.
     *
     * @throws InvalidPlanException with all issues in the order of the file
     */
    void throwIfAny() {
        if (total == 0) {
            return;
        }
        List<Issue> issues = new ArrayList<>(found.stream()
                .sorted(Comparator.comparingInt(Fault::line))
                .map(Fault::issue)
                .toList());
        if (total > issues.size()) {
            issues.add(issue(IssueCode.MORE_ISSUES, WHOLE_FILE, total - issues.size(), issues.size()));
        }
        throw new InvalidPlanException(issues);
    }
}
