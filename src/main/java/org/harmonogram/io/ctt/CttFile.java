package org.harmonogram.io.ctt;

import java.util.List;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.Plan;

/**
 * What a {@code .ctt} or {@code .ectt} file is read as.
 *
 * @param plan the instance as a plan, with nothing placed
 * @param warnings what the file says beyond the formulation UD2 and so costs nothing, in the order of the file
 */
public record CttFile(Plan plan, List<Issue> warnings) {

    /** Copies the warnings. */
    public CttFile {
        warnings = List.copyOf(warnings);
    }
}
