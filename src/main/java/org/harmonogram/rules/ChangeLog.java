package org.harmonogram.rules;

import java.util.Arrays;

/**
 * What has happened to a working plan since its checkpoints, so that it can be taken back without counting: a counter
 * remembers nothing of its own, so the books and the saved {@link Tally} are all there is to restore.
 */
final class ChangeLog {

    private final Tally tally;
    private Change[] changes = {};
    private int size;
    private long[][] tallies = {};
    private int[] begins = {};
    private int depth;

    /** A session placed or taken away, and where it sat if it was taken away. */
    private static final class Change {
        private WorkingSession session;
        private boolean placing;
        private final WorkingSession.Place place = new WorkingSession.Place();

        private Change(WorkingSession session) {
            this.session = session;
        }
    }

    ChangeLog(Tally tally) {
        this.tally = tally;
    }

    void checkpoint() {
        if (depth == tallies.length) {
            tallies = Arrays.copyOf(tallies, depth + 1);
            tallies[depth] = new long[tally.size()];
            begins = Arrays.copyOf(begins, depth + 1);
        }
        tally.save(tallies[depth]);
        begins[depth] = size;
        depth++;
    }

    /** The session has been placed, or has been taken away from where its fields still say. */
    void note(WorkingSession session, boolean placing) {
        if (depth == 0) {
            return;
        }
        if (size == changes.length) {
            changes = Arrays.copyOf(changes, Math.max(16, size * 2));
            for (int i = size; i < changes.length; i++) {
                changes[i] = new Change(session);
            }
        }
        Change change = changes[size++];
        change.session = session;
        change.placing = placing;
        if (!placing) {
            change.place.readFrom(session);
        }
    }

    void rollBack(WorkingPlan plan) {
        requireCheckpoint();
        depth--;
        while (size > begins[depth]) {
            Change change = changes[--size];
            if (change.placing) {
                plan.strike(change.session);
                change.session.placed = false;
            } else {
                change.place.writeTo(change.session);
                change.session.placed = true;
                plan.enter(change.session);
            }
        }
        tally.restore(tallies[depth]);
    }

    void forget() {
        requireCheckpoint();
        depth--;
        if (depth == 0) {
            size = 0;
        }
    }

    private void requireCheckpoint() {
        if (depth == 0) {
            throw new IllegalStateException("There is no checkpoint to go back to.");
        }
    }
}
