package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.Locale;

/** The formats of files with plans or placements, told apart by the end of the file's name. */
enum Format {
    /** The plan file; every name that is not one of the others. */
    JSON,
    /** An instance of course timetabling, plain or extended: a plan with nothing placed. */
    CTT,
    /** A solution of course timetabling: placements without a plan. */
    SOL;

    static Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ctt") || name.endsWith(".ectt")) {
            return CTT;
        }
        return name.endsWith(".sol") ? SOL : JSON;
    }
}
