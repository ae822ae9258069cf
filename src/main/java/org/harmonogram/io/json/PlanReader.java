package org.harmonogram.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.text.TextFile;

/**
 * Reads plans. Whatever is wrong with a document is reported at once, in the order of the document, at most {@value
 * Issues#MOST} issues and then how many more there are; warnings are left to {@link Validation}.
 */
public final class PlanReader {

    private PlanReader() {}

    /**
     * The plan in a file.
     *
     * @throws InvalidPlanException if the file cannot be read, or is no valid plan
     */
    public static Plan read(Path file) {
        return read(TextFile.read(file));
    }

    /**
     * The plan in a stream, which stays open.
     *
     * @throws InvalidPlanException if it is no valid plan
     * @throws IOException if the stream cannot be read
     */
    public static Plan read(InputStream stream) throws IOException {
        return read(TextFile.read(stream));
    }

    /**
     * The plan in a document as UTF-8, with or without a byte order mark.
     *
     * @throws InvalidPlanException if it is no valid plan
     */
    public static Plan read(byte[] bytes) {
        return read(TextFile.read(bytes));
    }

    /**
     * The plan in a text.
     *
     * @throws InvalidPlanException if it is no valid plan
     */
    public static Plan read(String json) {
        Issues issues = new Issues();
        JsonValue document = JsonDocument.parse(json, issues);
        if (document == null) {
            throw new InvalidPlanException(issues.found());
        }
        Plan plan = PlanMapper.plan(new Fields(Shape.PLAN, document, "", issues));
        if (!issues.isFull()) {
            FollowUps followUps = new FollowUps(issues.standIns());
            Validation.issues(plan).stream()
                    .filter(issue -> !issue.code().isWarning() && !followUps.contains(issue))
                    .forEach(issues::add);
        }
        if (issues.total() > 0) {
            throw new InvalidPlanException(listed(document, issues));
        }
        return plan;
    }

    static List<Issue> listed(JsonValue document, Issues issues) {
        List<Issue> listed = new ArrayList<>(DocumentOrder.sort(document, issues.found()));
        long more = issues.total() - listed.size();
        if (more > 0) {
            listed.add(Issue.of(IssueCode.MORE_ISSUES, "", more, listed.size()));
        }
        return listed;
    }
}
