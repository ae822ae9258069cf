package org.harmonogram.io.json;

import java.nio.file.Path;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.text.TextFile;

/** Writes plans: the same plan always as the same bytes, without what {@link PlanReader} assumes anyway. */
public final class PlanWriter {

    private PlanWriter() {}

    /** The plan as a document. */
    public static String write(Plan plan) {
        return JsonText.of(PlanToJson.plan(plan));
    }

    /**
     * Writes the plan to a file as UTF-8. The file holds the whole plan or what it held before, never a part.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Plan plan, Path file) {
        TextFile.write(write(plan), file);
    }
}
