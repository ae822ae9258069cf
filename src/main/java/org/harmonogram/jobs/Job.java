package org.harmonogram.jobs;

import java.time.Duration;
import java.time.Instant;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * A solve job.
 *
 * @param id made by the queue
 * @param plan id of the plan
 * @param revision of the plan that is solved
 * @param caller who submitted it
 * @param request limits, seed and weights, as {@link org.harmonogram.io.json.SolveRequest} writes them
 * @param state how far it is
 * @param change goes up whenever anything here changes
 * @param stopAsked whether somebody wants it stopped
 * @param times when it was submitted, started and ended
 * @param score what the best plan so far costs; while a worker is at it, perhaps a little better than the one saved; absent:
 *     there is none yet
 * @param end why it ended; absent: it has not
 */
public record Job(
        String id,
        String plan,
        int revision,
        String caller,
        String request,
        JobState state,
        long change,
        boolean stopAsked,
        Times times,
        @Nullable Score score,
        @Nullable End end) {

    /**
     * When what happened.
     *
     * @param submittedAt when it was accepted
     * @param startedAt when a worker first took it; absent: none has
     * @param endedAt absent: it has not ended
     * @param spent searching so far, by all workers together
     */
    public record Times(
            Instant submittedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            Duration spent) {}

    /**
     * Why a job ended.
     *
     * @param reason such as {@code time}, {@code nothing-better}, {@code stopped} or {@code fault}
     * @param failure code of what went wrong; absent: nothing
     */
    public record End(String reason, @Nullable String failure) {}
}
