package org.harmonogram.jobs;

import java.util.Objects;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/** What a search has found so far, what of it is saved, and what of it was told. Thread-safe. */
final class Findings {

    private final long saveEveryNanos;
    private long lastSaved = System.nanoTime();
    private @Nullable Score best;
    private @Nullable Score saved;
    private @Nullable Unsaved unsaved;
    private @Nullable Score told;

    /**
     * What those before have found.
     *
     * @param saved what the best plan costs that they saved; {@code null}: they saved none
     * @param saveEveryNanos how often something is to be saved at most
     */
    Findings(@Nullable Score saved, long saveEveryNanos) {
        this.saved = saved;
        this.saveEveryNanos = saveEveryNanos;
    }

    /**
     * A plan that is to be saved.
     *
     * @param score what it costs
     * @param plan with its placements
     */
    record Unsaved(Score score, Plan plan) {}

    /** Takes note of the best plan of the search; {@code true} if it is time to {@link #keep} it. */
    synchronized boolean isToBeKept(Score score) {
        if (best == null || score.compareTo(best) < 0) {
            best = score;
        }
        return unsaved == null && isBetterThanSaved(score) && System.nanoTime() - lastSaved >= saveEveryNanos;
    }

    /** The plan is to be saved next. */
    synchronized void keep(Unsaved found) {
        unsaved = found;
    }

    /** What is to be saved; {@code null}: nothing. */
    synchronized @Nullable Unsaved unsaved() {
        return unsaved;
    }

    /** What was {@link #unsaved} is saved. */
    synchronized void noteSaved(Score score) {
        unsaved = null;
        saved = score;
        lastSaved = System.nanoTime();
    }

    /** Whether a plan of that cost is better than what is saved, if anything is. */
    synchronized boolean isBetterThanSaved(Score score) {
        return saved == null || score.compareTo(saved) < 0;
    }

    /** The better of what is found and what is saved; {@code null}: there is neither. */
    synchronized @Nullable Score best() {
        return saved == null || (best != null && best.compareTo(saved) < 0) ? best : saved;
    }

    /** Whether the best is another one than was told. */
    synchronized boolean isNews() {
        return !Objects.equals(best(), told);
    }

    /** That was told. */
    synchronized void noteTold(@Nullable Score score) {
        told = score;
    }
}
