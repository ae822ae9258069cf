package org.harmonogram.bounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Venue;

/** Ways between venues, over other venues where that is shorter: what a trainer travels at least. */
final class ShortestWays {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[][] minutes;
    private final int[][] costs;
    private boolean areDirect = true;

    ShortestWays(Structure structure) {
        List<Venue> venues = structure.plan().venues();
        venues.forEach(venue -> indexes.put(venue.id(), indexes.size()));
        minutes = shortest(venues, structure.ways()::minutes);
        costs = shortest(venues, structure.ways()::cost);
    }

    private int[][] shortest(List<Venue> venues, ToIntBiFunction<String, String> direct) {
        int n = venues.size();
        int[][] result = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                result[a][b] =
                        direct.applyAsInt(venues.get(a).id(), venues.get(b).id());
            }
        }
        for (int over = 0; over < n; over++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    if (result[a][over] + result[over][b] < result[a][b]) {
                        result[a][b] = result[a][over] + result[over][b];
                        areDirect = false;
                    }
                }
            }
        }
        return result;
    }

    private int index(String venue) {
        Integer index = indexes.get(venue);
        if (index == null) {
            throw new IllegalArgumentException("Venue (%s) is unknown.".formatted(venue));
        }
        return index;
    }

    int minutes(String from, String to) {
        return minutes[index(from)][index(to)];
    }

    int cost(String from, String to) {
        return costs[index(from)][index(to)];
    }

    /** Whether no way is longer than the way over other venues. */
    boolean areDirect() {
        return areDirect;
    }
}
