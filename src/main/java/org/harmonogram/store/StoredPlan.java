package org.harmonogram.store;

import java.time.Instant;
import java.util.List;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the store, without its document.
 *
 * @param id made by the store
 * @param title of its current revision
 * @param tags in alphabetical order, no tag twice
 * @param state of its current revision
 * @param score what its current revision costs
 * @param revision number of its current revision, from 1
 * @param createdAt when it was first sent
 * @param changedAt when its current revision was made
 */
public record StoredPlan(
        String id,
        String title,
        List<String> tags,
        PlanState state,
        Score score,
        int revision,
        Instant createdAt,
        Instant changedAt) {

    /** Copies the tags. */
    public StoredPlan {
        tags = List.copyOf(tags);
    }

    /** This plan with its tags. */
    StoredPlan withTags(List<String> newTags) {
        return new StoredPlan(id, title, newTags, state, score, revision, createdAt, changedAt);
    }

    /**
     * One revision of a plan.
     *
     * @param number from 1
     * @param state how far it is
     * @param score what it costs
     * @param author who sent it, or whose job made it
     * @param job whose result it is; absent: somebody sent it
     * @param createdAt when it was made
     */
    public record Revision(
            int number,
            PlanState state,
            Score score,
            String author,
            @Nullable String job,
            Instant createdAt) {}
}
