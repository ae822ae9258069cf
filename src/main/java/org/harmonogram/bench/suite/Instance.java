package org.harmonogram.bench.suite;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be solved.
 *
 * @param id unique in the suite; names files and rows
 * @param file where the plan is
 * @param made what to make it as, before the first run; absent: it is there
 */
public record Instance(String id, Path file, @Nullable Made made) {

    /** A plan that is there. */
    public static Instance of(String id, Path file) {
        return new Instance(id, file, null);
    }
}
