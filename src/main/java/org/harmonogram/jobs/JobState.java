package org.harmonogram.jobs;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
    /** It waits for a worker. */
    QUEUED,
    /** A worker is at it. */
    RUNNING,
    /** It went on until a limit was reached or nothing could be better. */
    DONE,
    /** Somebody stopped it; the best plan until then is its result. */
    STOPPED,
    /** It could not be carried out; its failure says why. */
    FAILED;

    /** The name in files and messages, such as {@code queued}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stays like this. */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
