package org.harmonogram.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Travel times and costs between the venues of a plan. Given ways are used as they are; others are estimated from the
 * locations: great-circle distance times {@value #DETOUR}, driven at {@value #KM_PER_HOUR} km/h. Where a location is
 * missing the way takes no time and costs nothing ({@link Validation} warns). Immutable.
 */
public final class Ways {

    /** Road distance over great-circle distance; an assumption, rounded from common circuity figures. */
    public static final double DETOUR = 1.3;
    /** Mean speed of a car trip between towns; an assumption. */
    public static final int KM_PER_HOUR = 60;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[][] minutes;
    private final int[][] costs;

    private Ways(List<Venue> venues) {
        for (Venue venue : venues) {
            indexes.put(venue.id(), indexes.size());
        }
        minutes = new int[venues.size()][venues.size()];
        costs = new int[venues.size()][venues.size()];
    }

    /** The ways of a plan whose venue ids are known and unique. */
    public static Ways of(Plan plan) {
        Ways ways = new Ways(plan.venues());
        ways.estimate(plan.venues());
        for (Way way : plan.travel()) {
            int cost = way.km() == null ? way.minutes() : (int) StrictMath.ceil(way.km());
            ways.put(ways.index(way.from()), ways.index(way.to()), way.minutes(), cost);
        }
        return ways;
    }

    private void estimate(List<Venue> venues) {
        for (int a = 0; a < venues.size(); a++) {
            for (int b = 0; b < a; b++) {
                Location from = venues.get(a).location();
                Location to = venues.get(b).location();
                if (from != null && to != null) {
                    double km = from.kilometresTo(to) * DETOUR;
                    put(a, b, (int) StrictMath.ceil(km * 60 / KM_PER_HOUR), (int) StrictMath.ceil(km));
                }
            }
        }
    }

    private void put(int a, int b, int wayMinutes, int wayCost) {
        minutes[a][b] = wayMinutes;
        minutes[b][a] = wayMinutes;
        costs[a][b] = wayCost;
        costs[b][a] = wayCost;
    }

    private int index(String venue) {
        Integer index = indexes.get(venue);
        if (index == null) {
            throw new IllegalArgumentException("Venue (%s) is unknown.".formatted(venue));
        }
        return index;
    }

    /** Minutes from one venue to another, 0 to the same. */
    public int minutes(String from, String to) {
        return minutes[index(from)][index(to)];
    }

    /** Started kilometres, or minutes where a given way states no kilometres; 0 to the same venue. */
    public int cost(String from, String to) {
        return costs[index(from)][index(to)];
    }
}
