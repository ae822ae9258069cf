package org.harmonogram.constraints;

import java.util.Arrays;
import org.harmonogram.planning.SessionAssignment;

/** What of a requirement is placed. One look at its sessions serves all rules that ask how much, when first or when last. */
final class PlacedTime {

    /** Of a requirement without a session. */
    static final PlacedTime NONE = new PlacedTime(new int[0], 0);

    /** For grouping the sessions of one requirement, those without a start too. */
    static final Collecting<Collected, PlacedTime> COLLECT =
            new Collecting<>(Collected::new, Collected::add, Collected::placedTime);

    private static final int DAY_MINUTES = 24 * 60;

    private final int[] starts;
    private final int minutes;

    private PlacedTime(int[] starts, int minutes) {
        this.starts = starts;
        this.minutes = minutes;
    }

    /** How many sessions are placed. */
    int pieces() {
        return starts.length;
    }

    /** Minutes of all sessions. */
    int minutes() {
        return minutes;
    }

    /** Start of the first session, in minutes since 1970-01-01T00:00; there must be one. */
    int first() {
        return starts[0];
    }

    /** Start of the last session, likewise. */
    int last() {
        return starts[starts.length - 1];
    }

    /** On how many dates a session starts. */
    int days() {
        int days = 0;
        for (int i = 0; i < starts.length; i++) {
            if (i == 0 || Math.floorDiv(starts[i], DAY_MINUTES) != Math.floorDiv(starts[i - 1], DAY_MINUTES)) {
                days++;
            }
        }
        return days;
    }

    /** The same while sessions come and go: their starts, ascending. */
    static final class Collected {
        private int[] starts = new int[4];
        private int pieces;
        private int minutes;

        private Collected() {}

        private Runnable add(SessionAssignment session) {
            if (!session.isPlaced()) {
                return Collected::nothing;
            }
            int start = session.day() * DAY_MINUTES + session.startMinute();
            int length = session.minutes();
            insert(start);
            minutes += length;
            return () -> {
                remove(start);
                minutes -= length;
            };
        }

        private static void nothing() {}

        private void insert(int start) {
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, 2 * pieces);
            }
            int position = pieces++;
            while (position > 0 && starts[position - 1] > start) {
                starts[position] = starts[position - 1];
                position--;
            }
            starts[position] = start;
        }

        private void remove(int start) {
            int position = Arrays.binarySearch(starts, 0, pieces, start);
            pieces--;
            System.arraycopy(starts, position + 1, starts, position, pieces - position);
        }

        private PlacedTime placedTime() {
            return new PlacedTime(Arrays.copyOf(starts, pieces), minutes);
        }
    }
}
