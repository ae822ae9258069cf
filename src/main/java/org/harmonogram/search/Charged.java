package org.harmonogram.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.harmonogram.rules.Match;
import org.harmonogram.rules.WorkingPlan;

/**
 * The sessions that rules charge for, as they were a moment ago: a session counts as often as breaches name it. To list them takes
 * as long as some changes for each session, so they are listed again only after many more. Not thread-safe.
 */
final class Charged {

    /** Changes between two lists, for each session and at least: then listing takes a few hundredths of all time. */
    private static final int CHANGES_PER_SESSION = 10;

    private static final int LEAST_CHANGES = 3_000;
    /** Of one rule: only a plan whose locked sessions lie in heaps has more. */
    private static final int MOST_BREACHES = 100_000;

    private final int period;
    private int[] sessions = new int[64];
    private int size;
    private int changes;

    /** @param sessions how many there are */
    Charged(int sessions) {
        period = Math.max(LEAST_CHANGES, CHANGES_PER_SESSION * sessions);
    }

    /** A change is about to be tried. */
    void note(WorkingPlan plan) {
        if (changes % period == 0) {
            list(plan);
        }
        changes++;
    }

    private void list(WorkingPlan plan) {
        size = 0;
        for (Match match : plan.matches(MOST_BREACHES)) {
            for (int session : match.sessions()) {
                if (size == sessions.length) {
                    sessions = Arrays.copyOf(sessions, size * 2);
                }
                sessions[size++] = session;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Any of them, by index; there must be some. */
    int pick(RandomGenerator random) {
        return sessions[random.nextInt(size)];
    }
}
