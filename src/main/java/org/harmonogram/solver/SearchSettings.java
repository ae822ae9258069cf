package org.harmonogram.solver;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.search.Moves;

/**
 * How plans are looked for: for those who compare ways of searching. Everybody else is served best by {@link #DEFAULT}.
 *
 * @param acceptor which changes are kept
 * @param temperature the temperature to begin with, as a multiple of the one derived from the plan; above 0. For the two
 *     kinds of annealing
 * @param hardWeight soft cost that one point of hard cost is worth at the start of the search, as a multiple of the starting
 *     temperature; above 0. For {@link Acceptor#ANNEALING}
 * @param moves how much of the effort each neighbourhood gets in relation to the others, by its name; those not named are
 *     left out. Empty: all that are of use, by the weights that measured best
 */
public record SearchSettings(Acceptor acceptor, double temperature, double hardWeight, Map<String, Double> moves) {

    /** The program's own annealing, as measured best. */
    public static final SearchSettings DEFAULT = new SearchSettings(Acceptor.ANNEALING, 1, 20, Map.of());

    /** Which changes are kept. */
    public enum Acceptor {
        /** The program's own annealing on the counters: each cooling begins at the best plan so far. */
        ANNEALING,
        /** Timefold's simulated annealing over the program's own moves; cools once, while time or steps last. */
        SIMULATED_ANNEALING,
        /** Timefold's late acceptance over the program's own moves. */
        LATE_ACCEPTANCE,
        /** Timefold's diversified late acceptance over the program's own moves. */
        DIVERSIFIED_LATE_ACCEPTANCE,
        /** Timefold's great deluge over the program's own moves. */
        GREAT_DELUGE,
        /** Timefold's hill climbing over the program's own moves. */
        HILL_CLIMBING,
        /** Timefold's tabu search, for sessions, over the program's own moves. */
        TABU_SEARCH;

        /** The name in files, such as {@code great-deluge}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException if a factor or weight is not above 0, or a neighbourhood is unknown */
    public SearchSettings {
        requirePositive("temperature", temperature);
        requirePositive("hardWeight", hardWeight);
        moves.forEach((name, weight) -> requirePositive("moves/" + name, weight));
        moves.keySet().forEach(SearchSettings::requireKnown);
        moves = Collections.unmodifiableMap(new TreeMap<>(moves));
    }

    private static void requireKnown(String name) {
        if (!moveNames().contains(name)) {
            throw new IllegalArgumentException("(moves/%s) is none of %s.".formatted(name, moveNames()));
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("(%s) is (%s): it must be above 0.".formatted(name, value));
        }
    }

    /** The names that {@code moves} may have. */
    public static List<String> moveNames() {
        return Moves.names();
    }

    /** The moves as one text, for Timefold's configuration, which knows no other values. */
    String movesAsText() {
        StringBuilder text = new StringBuilder();
        moves.forEach((name, weight) ->
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(weight));
        return text.toString();
    }

    /** The moves from such a text. */
    static Map<String, Double> parseMoves(String text) {
        Map<String, Double> moves = new LinkedHashMap<>();
        for (String each : text.isBlank() ? new String[0] : text.trim().split(" +")) {
            int at = each.indexOf('=');
            moves.put(each.substring(0, at), Double.valueOf(each.substring(at + 1)));
        }
        return moves;
    }
}
