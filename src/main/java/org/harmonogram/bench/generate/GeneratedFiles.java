package org.harmonogram.bench.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.io.json.PlanWriter;

/**
 * A generated plan on disk.
 *
 * @param folder named as the plan, with {@code plan.json}, {@code published.json} and {@code SOURCE.md}
 * @param generated what is in it
 * @param score what the planted placements cost
 * @param tightness how much of their time the trainers must teach
 */
public record GeneratedFiles(Path folder, Generated generated, Score score, Tightness tightness) {

    /** The plan as it is to be solved. */
    public static final String PLAN = "plan.json";
    /** The plan with the planted placements. */
    public static final String PUBLISHED = "published.json";
    /** Where the two come from, and their checksums. */
    public static final String SOURCE = "SOURCE.md";

    /**
     * Checks the planted placements and writes the three files into a folder of their own; what is there is replaced.
     *
     * @param parent of the folder, made if it is missing
     * @throws InvalidPlanException if a file cannot be written
     * @throws IllegalStateException if the planted placements cannot be used, which is a fault of the program
     */
    public static GeneratedFiles write(Generated generated, Path parent) {
        Plan published = generated.published();
        Score score = Check.of(published).score();
        if (!score.isUsable()) {
            throw new IllegalStateException(
                    "The planted placements of (%s) cost (%s).".formatted(generated.name(), score));
        }
        Path folder = parent.resolve(generated.name());
        GeneratedFiles files = new GeneratedFiles(folder, generated, score, Tightness.of(Structure.of(published)));
        String plan = PlanWriter.write(generated.plan());
        String withPlacements = PlanWriter.write(published);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(PLAN), plan);
            Files.writeString(folder.resolve(PUBLISHED), withPlacements);
            Files.writeString(folder.resolve(SOURCE), files.source(sha256(plan), sha256(withPlacements)));
        } catch (IOException unwritable) {
            InvalidPlanException exception =
                    new InvalidPlanException(List.of(Issue.of(IssueCode.FILE_UNWRITABLE, "", folder)));
            exception.initCause(unwritable);
            throw exception;
        }
        return files;
    }

    private String source(String plan, String published) {
        // The same digits whatever the machine speaks.
        return String.format(
                Locale.ROOT,
                """
                # Generated plan %s

                Made by the program, not drawn from life: nobody is meant. The harmonogram in `published.json` was laid out
                first and the plan around it, so no hard rule is broken in it and everything is placed. It need not be the
                best. The recipe is in benchmarks/README.md of the program.

                    ./harmonogram bench generate --kind %s --editions %d --seed %d -o DIR

                - Sessions in `published.json`: %d
                - Its cost, hard / medium / soft: %d / %d / %d
                - Trainers: %d, who must teach %d of the %d units they have time for (%d %%)
                %s
                ## Checksums (SHA-256)

                ```text
                %s  %s
                %s  %s
                ```
                """,
                generated.name(),
                generated.kind().id(),
                generated.editions(),
                generated.seed(),
                generated.published().placements().size(),
                score.hard(),
                score.medium(),
                score.soft(),
                generated.published().trainers().size(),
                tightness.requiredUnits(),
                tightness.availableUnits(),
                tightness.percent(),
                toBeRepaired(),
                plan,
                PLAN,
                published,
                PUBLISHED);
    }

    /** What is wrong with the placements to begin with; empty if there are none. */
    private String toBeRepaired() {
        if (generated.placed().isEmpty()) {
            return "";
        }
        Report report = Check.of(generated.plan());
        return String.format(
                Locale.ROOT,
                "- Sessions in `plan.json`: %d, of which %d are led by a trainer who is away\n",
                generated.placed().size(),
                report.count(Rule.TRAINER_UNAVAILABLE));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
