package org.harmonogram.bench.run;

import java.nio.file.Path;
import java.util.Locale;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.json.PlanReader;

/** Reads instances, whatever their format. */
public final class InstanceFile {

    private InstanceFile() {}

    /**
     * The plan in a file: an instance of course timetabling if its name ends so, else a plan file.
     *
     * @throws InvalidPlanException if it cannot be read or is no valid plan
     */
    public static Plan read(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean courses = name.endsWith(".ctt") || name.endsWith(".ectt");
        return courses ? CttReader.read(file).plan() : PlanReader.read(file);
    }
}
