package org.harmonogram.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.ctt.CttFile;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.ctt.SolutionReader;
import org.harmonogram.io.ctt.SolutionWriter;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
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
        CttFile read = read(file);
        Plan plan = read.plan();
        context.speakLanguageOf(plan);
        List<Issue> issues = new ArrayList<>(read.warnings());
        issues.addAll(Validation.issues(plan));
        Words words = context.words();
        for (Issue issue : issues) {
            if (issue.code().isWarning()) {
                context.tell(words.say("warning", file, words.place(issue.at()), issue.sentence(words.locale())));
            }
        }
        return plan;
    }

    /**
     * The plan with the placements that another file has: a plan, or a solution.
     *
     * @throws BadFileException if the file is missing or not valid, or its placements do not belong to this plan
     */
    static Plan withPlacementsOf(Plan plan, Path file) {
        try {
            List<Placement> placements = Format.of(file) == Format.SOL
                    ? SolutionReader.read(file, plan)
                    : read(file).plan().placements();
            Plan changed = plan.withPlacements(placements);
            Validation.structure(changed);
            return changed;
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
    }

    private static CttFile read(Path file) {
        try {
            return switch (Format.of(file)) {
                case CTT -> CttReader.read(file);
                case SOL -> throw new BadUsageException("usage.solution", file);
                case JSON -> new CttFile(PlanReader.read(file), List.of());
            };
        } catch (InvalidPlanException invalid) {
            throw new BadFileException(file, invalid);
        }
    }

    /**
     * Makes sure that this plan can be written to the file, before anybody waits for its placements.
     *
     * @throws BadUsageException if plans are not written in that format
     * @throws BadFileException if the file cannot be written, or not with this plan
     */
    static void requireWritable(Plan plan, Path file) {
        if (Format.of(file) == Format.CTT) {
            throw new BadUsageException("usage.instance", file);
        }
        requireWritable(file);
        if (Format.of(file) == Format.SOL) {
            try {
                SolutionWriter.requireOneEdition(plan);
            } catch (InvalidPlanException unfit) {
                throw new BadFileException(file, unfit);
            }
        }
    }

    /**
     * Writes the plan, or its placements alone where the format is that of a solution.
     *
     * @throws BadFileException if the file cannot be written
     */
    static void write(Plan plan, Path file) {
        try {
            if (Format.of(file) == Format.SOL) {
                SolutionWriter.write(plan, file);
            } else {
                PlanWriter.write(plan, file);
            }
        } catch (InvalidPlanException unwritable) {
            throw new BadFileException(file, unwritable);
        }
    }

    /**
     * Makes sure that the file can be written, before anybody waits for what is to be in it. What is in it stays.
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

    /**
     * Writes what was found, for other programs.
     *
     * @throws BadFileException if the file cannot be written
     */
    static void writeDocument(Map<String, ?> document, Path file) {
        try {
            JsonFile.write(document, file);
        } catch (InvalidPlanException unwritable) {
            throw new BadFileException(file, unwritable);
        }
    }

    private static BadFileException unwritable(Path file) {
        Issue issue = Issue.of(IssueCode.FILE_UNWRITABLE, "", file);
        return new BadFileException(file, new InvalidPlanException(List.of(issue)));
    }
}
