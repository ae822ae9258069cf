package org.harmonogram.store;

import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.PlanWriter;
import org.jspecify.annotations.Nullable;

/**
 * A revision to be stored.
 *
 * @param title of the plan
 * @param document the plan as JSON
 * @param state how far it is
 * @param score what it costs
 * @param job whose result it is; absent: somebody sent it
 */
public record PlanDraft(
        String title,
        String document,
        PlanState state,
        Score score,
        @Nullable String job) {

    /** A plan as it is, with what a check says of it. */
    public static PlanDraft of(Plan plan, Score score, @Nullable String job) {
        return new PlanDraft(plan.heading().title(), PlanWriter.write(plan), PlanState.of(plan, score), score, job);
    }
}
