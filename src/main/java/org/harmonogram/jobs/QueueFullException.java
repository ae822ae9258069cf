package org.harmonogram.jobs;

/** As many jobs wait as may wait: of all callers, or of this one. */
public final class QueueFullException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int limit;

    QueueFullException(int limit) {
        super("(%d) jobs are waiting or at work: no more are accepted.".formatted(limit));
        this.limit = limit;
    }

    /** How many there may be. */
    public int limit() {
        return limit;
    }
}
