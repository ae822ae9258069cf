package org.harmonogram.bench.run;

/** Which finished runs are made anew, besides those whose plan, configuration or limits have changed. */
public enum Repeat {
    /** None. */
    NOTHING,
    /** Those that another build of the program made: what is kept as a baseline must come from one build. */
    OTHER_BUILDS,
    /** All. */
    EVERYTHING;

    boolean spares(RunResult finished, String build) {
        return switch (this) {
            case NOTHING -> true;
            case OTHER_BUILDS -> finished.build().equals(build);
            case EVERYTHING -> false;
        };
    }
}
