package org.harmonogram.constraints;

import java.util.Arrays;
import java.util.List;
import org.harmonogram.planning.RequirementFact;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.TrainerFact;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a date, and what is in two of them at once, kept up to date while sessions come and go: each is
 * compared with all others of the date, first by time. All three kinds are counted in one pass.
 */
final class Clashes {

    /** For grouping the sessions of one date. */
    static final Collecting<Clashes, Count> COUNT = new Collecting<>(Clashes::new, Clashes::add, Clashes::count);

    private static final int SESSIONS_AT_FIRST = 8;

    private Lying[] sessions = new Lying[SESSIONS_AT_FIRST];
    /** Of each session, beside the sessions, because most of them are told apart by their times alone. */
    private int[] starts = new int[SESSIONS_AT_FIRST];

    private int[] ends = new int[SESSIONS_AT_FIRST];
    private int size;
    private int trainers;
    private int groups;
    private int rooms;

    private Clashes() {}

    /**
     * How much clashes on a date.
     *
     * @param trainers pairs of overlapping sessions and a trainer both have
     * @param groups pairs of overlapping sessions that share a group
     * @param rooms pairs of overlapping sessions in one room
     */
    record Count(int trainers, int groups, int rooms) {}

    /** A session as it lay when it was added. */
    private static final class Lying {
        private final @Nullable RoomFact room;
        private final List<TrainerFact> trainers;
        private final RequirementFact facts;
        private int position;

        Lying(SessionAssignment session, int position) {
            room = session.room();
            trainers = session.trainers();
            facts = session.facts();
            this.position = position;
        }

        int sharedTrainers(Lying other) {
            int shared = 0;
            for (int i = 0; i < trainers.size(); i++) {
                shared += other.trainers.contains(trainers.get(i)) ? 1 : 0;
            }
            return shared;
        }
    }

    private Runnable add(SessionAssignment session) {
        if (size == sessions.length) {
            sessions = Arrays.copyOf(sessions, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        Lying added = new Lying(session, size);
        put(added, session.startMinute(), session.endMinute(), size);
        countPairs(added, 1);
        size++;
        return () -> remove(added);
    }

    private void put(Lying session, int start, int end, int position) {
        session.position = position;
        sessions[position] = session;
        starts[position] = start;
        ends[position] = end;
    }

    /** Takes a session out: it becomes the last, and then is left off. */
    private void remove(Lying session) {
        size--;
        int position = session.position;
        int start = starts[position];
        int end = ends[position];
        put(sessions[size], starts[size], ends[size], position);
        put(session, start, end, size);
        countPairs(session, -1);
    }

    /** Counts the pairs of a session, which comes right after the others, with each of them. */
    private void countPairs(Lying session, int by) {
        int start = starts[session.position];
        int end = ends[session.position];
        for (int i = 0; i < size; i++) {
            if (start < ends[i] && starts[i] < end) {
                Lying other = sessions[i];
                trainers += by * session.sharedTrainers(other);
                groups += session.facts.sharesGroupWith(other.facts) ? by : 0;
                rooms += session.room != null && session.room == other.room ? by : 0;
            }
        }
    }

    private Count count() {
        return new Count(trainers, groups, rooms);
    }
}
