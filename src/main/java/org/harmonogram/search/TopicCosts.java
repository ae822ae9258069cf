package org.harmonogram.search;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * What topics of an edition cost, each laid in one stretch at some place of its line, while the others are not there: the
 * working plan is asked, so that every rule counts that a topic can break by itself. Worked out when asked for, within one
 * trial in which all of them are taken away. Not thread-safe.
 */
final class TopicCosts implements BestOrder.Topics {

    /** Soft cost that a hard point is worth: an order that breaks nothing is dearer only where there is none. */
    private static final double HARD_WEIGHT = 10_000;

    private static final int MOST_TEAMS = 16;

    /** Costs are blurred by up to so many times the weight of a pair out of order, on average. */
    private static final double MOST_BLUR = 2;

    /** What these rules count says little as long as the other topics are missing. */
    private static final Rule[] OF_THE_WHOLE = {
        Rule.EXTRA_DAY, Rule.SCATTERED_DAYS, Rule.ISOLATED_SESSION, Rule.IDLE_WINDOW, Rule.TOPIC_INTERRUPTED
    };

    private final Board board;
    private final Line line;
    private final int length;
    private final RandomGenerator random;
    private final Stretches stretches;
    private final Piece[] samples;
    private final int[] units;
    private final int[] mustPrecede;
    private final int[] later;
    private final float[] costs;
    /** By topic and place: the team of each stretch. */
    private final Team[] @Nullable [] teams;

    private final float orderWeight;
    private final double blur;
    private final double softBefore;
    private final long hardBefore;

    /**
     * @param line restricted to those topics, which are taken away on the board
     * @param topics by index of their requirements
     */
    TopicCosts(Board board, Line line, int length, int[] topics, RandomGenerator random) {
        this.board = board;
        this.line = line;
        this.length = length;
        this.random = random;
        stretches = new Stretches(board, line, length);
        samples = new Piece[topics.length];
        units = new int[topics.length];
        mustPrecede = new int[topics.length];
        later = new int[topics.length];
        costs = new float[topics.length * length];
        Arrays.fill(costs, Float.NaN);
        teams = new Team[costs.length][];
        readPieces(topics);
        relate();
        orderWeight = board.softWeight(Rule.OUT_OF_PROGRAMME_ORDER);
        blur = MOST_BLUR * random.nextDouble() * orderWeight;
        softBefore = soft();
        hardBefore = board.cost(Level.HARD);
    }

    private void readPieces(int[] topics) {
        for (Piece piece : line.movable()) {
            for (int topic = 0; topic < topics.length; topic++) {
                if (piece.requirement().index() == topics[topic]) {
                    samples[topic] = piece;
                    units[topic] += piece.minutes / line.unit();
                }
            }
        }
    }

    private void relate() {
        for (int topic = 0; topic < samples.length; topic++) {
            Requirement requirement = samples[topic].requirement();
            for (int other = 0; other < samples.length; other++) {
                Requirement another = samples[other].requirement();
                if (another.topicOrder() > requirement.topicOrder()) {
                    later[topic] |= 1 << other;
                }
                if (requirement.topic().after().contains(another.topic().id())) {
                    mustPrecede[topic] |= 1 << other;
                }
            }
        }
    }

    private double soft() {
        double cost = board.cost(Level.SOFT);
        for (Rule rule : OF_THE_WHOLE) {
            cost -= (double) board.plan().count(rule) * board.softWeight(rule);
        }
        return cost;
    }

    @Override
    public int size() {
        return samples.length;
    }

    @Override
    public int units(int topic) {
        return units[topic];
    }

    @Override
    public int mustPrecede(int topic) {
        return mustPrecede[topic];
    }

    @Override
    public float order(int topic, int before) {
        return orderWeight * Integer.bitCount(before & later[topic]);
    }

    @Override
    public float at(int topic, int place) {
        if (place + units[topic] > length) {
            return Float.POSITIVE_INFINITY;
        }
        int at = topic * length + place;
        if (Float.isNaN(costs[at])) {
            costs[at] = Float.POSITIVE_INFINITY;
            look(topic, place);
        }
        return costs[at];
    }

    /** Tries every team that could lead the whole topic there, or else several teams in turn. */
    private void look(int topic, int place) {
        Piece piece = samples[topic];
        stretches.cut(place, units[topic]);
        if (!stretches.areLegal(piece) || stretches.areObstructed(piece, Team.NOBODY)) {
            return;
        }
        Team[] all = piece.isTeamLocked() || piece.teams().length == 0 ? new Team[] {piece.team} : piece.teams();
        int first = random.nextInt(all.length);
        boolean found = false;
        for (int i = 0; i < Math.min(all.length, MOST_TEAMS); i++) {
            Team team = all[(first + i) % all.length];
            if (!stretches.areObstructed(piece, team)) {
                found = true;
                tryTeams(topic, place, stretches.ledBy(team));
            }
        }
        Team[] inTurn = found ? null : stretches.inTurn(piece, all, first);
        if (inTurn != null) {
            tryTeams(topic, place, inTurn);
        }
    }

    /** Lays the topic there for a moment. */
    private void tryTeams(int topic, int place, Team[] candidates) {
        board.beginTrial();
        boolean laid = stretches.lay(board.pool(samples[topic].requirement()), candidates);
        double hard = HARD_WEIGHT * Math.max(0, board.cost(Level.HARD) - hardBefore);
        double cost = soft() - softBefore + hard - blur * Math.log(1 - random.nextDouble());
        board.endTrial();
        int at = topic * length + place;
        if (laid && cost < costs[at]) {
            costs[at] = (float) cost;
            teams[at] = candidates;
        }
    }

    @Override
    public void write(int topic, int place) {
        Team[] found = teams[topic * length + place];
        stretches.cut(place, units[topic]);
        stretches.write(samples[topic].requirement().index(), found);
    }
}
