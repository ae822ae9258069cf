package org.harmonogram.web;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the streams that are open. Each holds a connection, of which the web server takes so many only: no caller may have them all,
 * and all together must leave some for other requests. Thread-safe.
 */
final class StreamLimits {

    private static final long TRY_AGAIN_SECONDS = 10;

    private final int most;
    private final int mostOfCaller;
    private final Map<String, Integer> ofCaller = new HashMap<>();
    private int all;

    /**
     * No stream is open yet.
     *
     * @param most in all
     * @param mostOfCaller of one caller
     */
    StreamLimits(int most, int mostOfCaller) {
        this.most = most;
        this.mostOfCaller = mostOfCaller;
    }

    /**
     * One more of that caller, who has to {@link #leave} once.
     *
     * @throws ProblemException if there are too many
     */
    synchronized void enter(String caller) {
        if (ofCaller.getOrDefault(caller, 0) >= mostOfCaller) {
            throw tooMany(mostOfCaller);
        }
        if (all >= most) {
            throw tooMany(most);
        }
        ofCaller.merge(caller, 1, Integer::sum);
        all++;
    }

    private static ProblemException tooMany(int limit) {
        return ProblemException.of(Problem.TOO_MANY_STREAMS, limit).withRetryAfter(TRY_AGAIN_SECONDS);
    }

    /** One less of that caller. */
    synchronized void leave(String caller) {
        ofCaller.computeIfPresent(caller, (name, open) -> open == 1 ? null : open - 1);
        all--;
    }
}
