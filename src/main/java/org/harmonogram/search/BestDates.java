package org.harmonogram.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Rule;

/**
 * The cheapest order of topics along a line, and on which of its dates: a shortest path. A state says which topics have been
 * laid out, up to which place, and of which topic how much goes on on another date. So dates are chosen for the topics that
 * can be led there, and topics for the dates, at once. Used once; not thread-safe.
 */
final class BestDates {

    /** Of the states reached so many are gone on from at most: then it is given up. */
    private static final int MOST_STEPS = 6_000;
    /** At first only what costs so many pairs out of order, then twice as much, and so on: that leaves most states out. */
    private static final double FIRST_LIMIT = 4;
    /**
     * A unit that is still to be laid is thought to cost up to so many times the weight of a pair out of order: so ways that
     * have come far are gone on from first, good orders come up besides the best, and sooner.
     */
    private static final double MOST_HASTE = 0.2;
    /** Reaching so many states takes about as long as setting a session down. */
    private static final int STATES_AS_ONE = 4;

    /** Bits of what makes up a state or a part. */
    private static final int PLACE_BITS = 14;

    private static final int SET_BITS = 12;
    private static final int TOPIC_BITS = 4;
    private static final int UNITS_BITS = 10;
    private static final int TEAM_BITS = 3;

    private final Board board;
    private final Line line;
    private final DayCosts costs;
    private final Labels labels;
    private final int length;
    private final int all;
    private final int[] mustPrecede;
    /** By place: date, days since 1970; whether it is a training day in any case; and the place after the last of it. */
    private final int[] dates;

    private final boolean[] held;
    private final int[] dayEnds;
    private final double orderWeight;
    private final double dayWeight;
    private final double scatteredWeight;
    private final double changeWeight;
    private final double idleWeight;
    private int heldPlaces;

    /** Nothing dearer is looked at; whether there was anything. */
    private double limit;

    /** What a unit that is still to be laid is thought to cost. */
    private final double haste;

    private boolean isCut;

    /** The way that is gone on from, and where it has come to. */
    private int from;

    private double fromCost;
    private int fromLast;
    private boolean fromJoined;
    private int fromSet;
    private int fromTopic;
    private int fromLeft;
    private int fromTeam;

    /** @param labels cleared when it begins */
    BestDates(Board board, Line line, DayCosts costs, Labels labels, RandomGenerator random) {
        this.board = board;
        this.line = line;
        this.costs = costs;
        this.labels = labels;
        length = line.length();
        all = (1 << costs.size()) - 1;
        mustPrecede = mustPrecede(costs);
        dates = new int[length];
        held = new boolean[length];
        dayEnds = new int[length];
        readDates();
        orderWeight = board.softWeight(Rule.OUT_OF_PROGRAMME_ORDER);
        dayWeight = board.softWeight(Rule.EXTRA_DAY);
        scatteredWeight = board.structure().fewestDays(line.edition()) < 2 ? 0 : board.softWeight(Rule.SCATTERED_DAYS);
        changeWeight = board.softWeight(Rule.TRAINER_CHANGE);
        idleWeight = board.softWeight(Rule.IDLE_WINDOW);
        haste = MOST_HASTE * random.nextDouble() * orderWeight;
    }

    private static int[] mustPrecede(DayCosts costs) {
        int[] bits = new int[costs.size()];
        for (int topic = 0; topic < bits.length; topic++) {
            for (int other = 0; other < bits.length; other++) {
                if (costs.topic(topic).after().contains(costs.topic(other).id())) {
                    bits[topic] |= 1 << other;
                }
            }
        }
        return bits;
    }

    private void readDates() {
        for (int end = length; end > 0; ) {
            int day = line.dayOf(end - 1);
            int start = end - 1;
            while (start > 0 && line.dayOf(start - 1) == day) {
                start--;
            }
            boolean isHeld = line.isHeld(day);
            Arrays.fill(
                    dates,
                    start,
                    end,
                    Math.toIntExact(board.plan().index().date(day).toEpochDay()));
            Arrays.fill(held, start, end, isHeld);
            Arrays.fill(dayEnds, start, end, end);
            heldPlaces += isHeld ? end - start : 0;
            end = start;
        }
    }

    /**
     * Finds the cheapest, and writes it to the line.
     *
     * @return {@code false} if there is none, or it takes too long
     */
    boolean find() {
        double least = dayWeight * daysLeft(unitsLeft(0, 0), 0);
        double more = FIRST_LIMIT * Math.max(1, orderWeight);
        int steps = 0;
        do {
            limit = least + more;
            steps += go(MOST_STEPS - steps);
            more *= 2;
        } while (from == Labels.NONE && isCut && steps < MOST_STEPS);
        if (from == Labels.NONE) {
            return false;
        }
        write();
        return true;
    }

    /** Goes on from the cheapest way again and again, until it is whole; returns how often. */
    private int go(int most) {
        labels.clear();
        isCut = false;
        from = Labels.NONE;
        fromCost = 0;
        fromLast = -1;
        fromJoined = true;
        fromSet = 0;
        fromLeft = 0;
        int steps = 0;
        do {
            goOn();
            steps++;
            from = steps < most ? labels.next() : Labels.NONE;
            if (from != Labels.NONE) {
                read();
            }
        } while (from != Labels.NONE && (fromSet != all || fromLeft > 0));
        board.spend(labels.size() / STATES_AS_ONE);
        return steps;
    }

    private void read() {
        fromCost = labels.cost(from);
        long state = labels.state(from);
        fromTeam = low(state, TEAM_BITS);
        state >>= TEAM_BITS;
        fromLeft = low(state, UNITS_BITS);
        state >>= UNITS_BITS;
        fromTopic = low(state, TOPIC_BITS);
        state >>= TOPIC_BITS;
        fromSet = low(state, SET_BITS);
        state >>= SET_BITS;
        fromJoined = low(state, 1) == 1;
        fromLast = (int) (state >> 1);
    }

    private static int low(long state, int bits) {
        return (int) state & ((1 << bits) - 1);
    }

    private static long state(int last, boolean joined, int set, int topic, int left, int team) {
        long state = ((long) last << 1) | (joined ? 1 : 0);
        state = (state << SET_BITS) | set;
        state = (state << TOPIC_BITS) | (left == 0 ? 0 : topic);
        state = (state << UNITS_BITS) | left;
        return (state << TEAM_BITS) | (left == 0 ? 0 : team);
    }

    private static int part(int topic, int team, int place, int places) {
        int part = (topic << TEAM_BITS) | team;
        part = (part << PLACE_BITS) | place;
        return (part << UNITS_BITS) | places;
    }

    private int unitsLeft(int set, int left) {
        int sum = left;
        for (int rest = all & ~set; rest != 0; rest &= rest - 1) {
            sum += costs.units(Integer.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    private int daysLeft(int unitsLeft, int leftToday) {
        int elsewhere = Math.max(0, unitsLeft - leftToday - heldPlaces);
        return (elsewhere + costs.longestDay() - 1) / costs.longestDay();
    }

    private void goOn() {
        int end = fromLast < 0 ? 0 : dayEnds[fromLast];
        if (fromLeft == 0) {
            beginWithin(fromLast + 1, end, 0, idleWeight, fromJoined);
        }
        for (int next = end; next < length; next = dayEnds[next]) {
            boolean joins = fromLast >= 0 && dates[next] == dates[fromLast] + 1;
            double cost = (held[next] ? 0 : dayWeight) + (fromJoined || joins ? 0 : scatteredWeight);
            if (fromLeft > 0) {
                lay(fromSet, fromTopic, fromLeft, next, cost, joins);
            } else {
                beginWithin(next, dayEnds[next], cost, 0, joins);
            }
        }
    }

    /** Begins a topic at once, or in a later window of the same date. */
    private void beginWithin(int first, int end, double step, double idle, boolean joined) {
        for (int place = first; place < end; place++) {
            if (place == first || line.windowOf(place) != line.windowOf(place - 1)) {
                begin(place, step + idle * (place - first), joined);
            }
        }
    }

    private void begin(int place, double step, boolean joined) {
        int missing = unitsLeft(fromSet, 0);
        if (fromCost + step + dayWeight * daysLeft(missing, dayEnds[place] - place) > limit) {
            isCut = true;
            return;
        }
        for (int topic = 0; topic < costs.size(); topic++) {
            int bit = 1 << topic;
            if ((fromSet & bit) == 0 && (mustPrecede[topic] & ~fromSet) == 0) {
                double order = orderWeight * Integer.bitCount((bit - 1) & ~fromSet);
                lay(fromSet | bit, topic, costs.units(topic), place, step + order, joined);
            }
        }
    }

    /** Gives a topic of which so much is left the places from there on, as far as the date goes. */
    private void lay(int set, int topic, int left, int place, double step, boolean joined) {
        int units = Math.min(left, dayEnds[place] - place);
        int missing = unitsLeft(set, left - units);
        double before = fromCost + step + (missing == 0 && !joined ? scatteredWeight : 0);
        double rest = dayWeight * daysLeft(missing, dayEnds[place] - place - units);
        if (before + rest > limit) {
            isCut = true;
            return;
        }
        float[] byTeam = costs.at(topic, place, units);
        for (int team = 0; team < byTeam.length; team++) {
            double cost = before + byTeam[team] + (fromLeft > 0 && fromTeam != team ? changeWeight : 0);
            if (cost + rest <= limit) {
                long state = state(place + units - 1, joined, set, topic, left - units, team);
                double bound = cost + rest + haste * missing;
                labels.offer(state, cost, bound, from, part(topic, team, place, units));
            } else if (cost < Double.POSITIVE_INFINITY) {
                isCut = true;
            }
        }
    }

    private void write() {
        Arrays.fill(line.places(), 0, length, Line.FREE);
        for (int label = from; label != Labels.NONE; label = labels.before(label)) {
            int part = labels.part(label);
            int places = low(part, UNITS_BITS);
            part >>= UNITS_BITS;
            int place = low(part, PLACE_BITS);
            part >>= PLACE_BITS;
            costs.write(part >> TEAM_BITS, place, places, low(part, TEAM_BITS));
        }
    }
}
