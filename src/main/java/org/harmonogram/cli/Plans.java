package org.harmonogram.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.ReportWriter;

/** Plan files as the commands take them. */
final class Plans {

    private Plans() {}

    /**
     * The plan in the file. Warnings about it are told on standard error.
     *
     * @throws BadFileException if the file is missing or no valid plan
     */
    static Plan read(Path file, Context context) {
        Plan plan = read(file);
        context.speakLanguageOf(plan);
        Words words = context.words();
        for (Issue issue : Validation.issues(plan)) {
            if (issue.code().isWarning()) {
                context.tell(words.say("warning", file, issue.at(), issue.sentence(words.locale())));
            }
        }
        return plan;
    }

    /**
     * The plan with the placements that another file has.
     *
     * @throws BadFileException if the file is missing, no valid plan, or its placements do not belong to this plan
     */
    static Plan withPlacementsOf(Plan plan, Path file) {
        Plan changed = plan.withPlacements(read(file).placements());
        try {
            Validation.structure(changed);
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
        return changed;
    }

    private static Plan read(Path file) {
        try {
            return PlanReader.read(file);
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
    }

    /**
     * Makes sure that a plan can be written to the file, before anybody waits for one. What is in the file stays.
     *
     * @throws BadFileException if it cannot
     */
    static void requireWritable(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw unwritable(file);
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw unwritable(file);
            }
            if (!Files.exists(file) || Files.isRegularFile(file)) {
                Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
                // Only an attempt tells: permissions say nothing about a full disk or a read-only one.
                Files.delete(Files.createTempFile(target.getParent(), ".harmonogram", ".part"));
            }
        } catch (IOException failed) {
            BadFileException unwritable = unwritable(file);
            unwritable.addSuppressed(failed);
            throw unwritable;
        }
    }

    /**
     * Writes how a plan was judged, for other programs.
     *
     * @param search what is known of how the plan was found
     * @throws BadFileException if the file cannot be written
     */
    static void writeReport(Report report, Map<String, ?> search, Context context, Path file) {
        try {
            ReportWriter.write(report, search, context.words().locale(), file);
        } catch (InvalidPlanException unwritable) {
            throw new BadFileException(file, unwritable);
        }
    }

    private static BadFileException unwritable(Path file) {
        Issue issue = Issue.of(IssueCode.FILE_UNWRITABLE, "", file);
        return new BadFileException(file, new InvalidPlanException(List.of(issue)));
    }
}
