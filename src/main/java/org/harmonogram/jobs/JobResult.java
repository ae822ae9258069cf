package org.harmonogram.jobs;

import java.time.Instant;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * The best plan of a job that was saved.
 *
 * @param document the plan as JSON
 * @param score what it costs by the weights of the job
 * @param savedAt when it was saved
 * @param report score of each rule and statistics of the search, as JSON; absent: the job has not ended
 */
public record JobResult(
        String document,
        Score score,
        Instant savedAt,
        @Nullable String report) {}
