package org.harmonogram.store;

/** Somebody else has changed the plan since. */
public final class StaleRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int current;

    StaleRevisionException(String plan, int expected, int current) {
        super("Plan (%s) is at revision (%d), not (%d).".formatted(plan, current, expected));
        this.current = current;
    }

    /** The plan's current revision. */
    public int current() {
        return current;
    }
}
