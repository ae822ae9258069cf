package org.harmonogram.io.ctt;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Topic;
import org.harmonogram.io.text.TextFile;

/**
 * Writes the placements of a plan as a solution of course timetabling, {@code .sol}: course by course in programme
 * order, each by time. Lectures that are not placed have no line.
 */
public final class SolutionWriter {

    private SolutionWriter() {}

    /**
     * The solution.
     *
     * @throws InvalidPlanException if the plan has not exactly one edition, or a session that no line can say
     */
    public static String write(Plan plan) {
        Lectures lectures = Lectures.of(plan);
        List<Issue> issues = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int index : inOrder(plan)) {
            Placement placement = plan.placements().get(index);
            String line = lectures.line(placement);
            if (line == null) {
                String at = "/placements/" + index;
                issues.add(Issue.of(
                        IssueCode.LECTURE_FITS_NO_LINE, at, placement.topic(), requireNonNull(placement.start())));
            } else {
                text.append(line).append('\n');
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidPlanException(issues);
        }
        return text.toString();
    }

    /**
     * Writes the solution to a file. The file holds all of it or what it held before, never a part.
     *
     * @throws InvalidPlanException as {@link #write(Plan)} does, or if the file cannot be written
     */
    public static void write(Plan plan, Path file) {
        TextFile.write(write(plan), file);
    }

    /**
     * Makes sure that the plan is of the kind that can be written.
     *
     * @throws InvalidPlanException if it has not exactly one edition
     */
    public static void requireOneEdition(Plan plan) {
        Lectures.of(plan);
    }

    private static List<Integer> inOrder(Plan plan) {
        Map<String, Integer> order = new HashMap<>();
        for (Programme programme : plan.programmes()) {
            for (Topic topic : programme.topics()) {
                order.put(topic.id(), order.size());
            }
        }
        List<Placement> placements = plan.placements();
        return IntStream.range(0, placements.size())
                .boxed()
                .filter(i -> placements.get(i).start() != null)
                .sorted(Comparator.comparing((Integer i) ->
                                order.getOrDefault(placements.get(i).topic(), 0))
                        .thenComparing(i -> requireNonNull(placements.get(i).start())))
                .toList();
    }
}
