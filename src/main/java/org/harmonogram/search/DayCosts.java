package org.harmonogram.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Topic;
import org.harmonogram.planning.Team;

/**
 * What it costs that a topic has some places of one date, by team that leads it there, while the other topics of its line
 * are not there: the working plan is asked. Worked out when asked for, within one trial in which all of them are taken away.
 * Not thread-safe.
 */
final class DayCosts {

    /** Of the teams that may lead a topic, so many are tried at most. */
    static final int MOST_TEAMS = 8;

    /** Costs are blurred by up to so many times the weight of a pair out of order, on average. */
    private static final double MOST_BLUR = 0.3;

    /** What these rules count says little as long as the other topics, or other dates of the topic, are missing. */
    private static final Rule[] OF_THE_WHOLE = {
        Rule.EXTRA_DAY,
        Rule.SCATTERED_DAYS,
        Rule.ISOLATED_SESSION,
        Rule.IDLE_WINDOW,
        Rule.TOPIC_INTERRUPTED,
        Rule.TOPIC_SPREAD,
        Rule.TRAINER_CHANGE,
        Rule.FEWER_DAYS_THAN_ASKED
    };

    private static final float[] IMPOSSIBLE = {};

    private final Board board;
    private final Line line;
    private final RandomGenerator random;
    private final Stretches stretches;
    private final Piece[] samples;
    private final int[] units;
    private final Team[][] teams;
    private final int longestDay;
    /** By topic, place and number of places. */
    private final float[][] known;

    private final double blur;
    private final double softBefore;
    private final double softBeforeGoingOn;
    private final long hardBefore;

    /** @param line whose movable sessions are taken away on the board */
    DayCosts(Board board, Line line, RandomGenerator random) {
        this.board = board;
        this.line = line;
        this.random = random;
        stretches = new Stretches(board, line, line.length());
        List<Integer> topics = line.movable().stream()
                .map(Piece::requirement)
                .sorted(Comparator.comparingInt(Requirement::topicOrder))
                .map(Requirement::index)
                .distinct()
                .toList();
        samples = new Piece[topics.size()];
        units = new int[topics.size()];
        for (Piece piece : line.movable()) {
            int topic = topics.indexOf(piece.requirement().index());
            samples[topic] = piece;
            units[topic] += piece.minutes / line.unit();
        }
        teams = Arrays.stream(samples).map(this::someTeams).toArray(Team[][]::new);
        longestDay = longestDay(line);
        known = new float[samples.length * line.length() * (longestDay + 1)][];
        blur = MOST_BLUR * random.nextDouble() * board.softWeight(Rule.OUT_OF_PROGRAMME_ORDER);
        softBefore = soft(false);
        softBeforeGoingOn = soft(true);
        hardBefore = board.cost(Level.HARD);
    }

    private static int longestDay(Line line) {
        int longest = 1;
        int places = 1;
        for (int place = 1; place < line.length(); place++) {
            places = line.dayOf(place) == line.dayOf(place - 1) ? places + 1 : 1;
            longest = Math.max(longest, places);
        }
        return longest;
    }

    private Team[] someTeams(Piece piece) {
        Team[] all = piece.teams();
        if (piece.isTeamLocked() || all.length == 0) {
            return new Team[] {piece.team};
        }
        int first = random.nextInt(all.length);
        Team[] some = new Team[Math.min(MOST_TEAMS, all.length)];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[(first + i) % all.length];
        }
        return some;
    }

    /** How many topics there are; they are in programme order. */
    int size() {
        return samples.length;
    }

    Topic topic(int topic) {
        return samples[topic].requirement().topic();
    }

    /** How many places a topic takes. */
    int units(int topic) {
        return units[topic];
    }

    /** The most places of a date. */
    int longestDay() {
        return longestDay;
    }

    /** By team: infinite where that team cannot lead it; empty where nobody can. The places are all on one date. */
    float[] at(int topic, int place, int places) {
        int at = (topic * line.length() + place) * (longestDay + 1) + places;
        if (known[at] == null) {
            known[at] = look(topic, place, places);
        }
        return known[at];
    }

    private float[] look(int topic, int place, int places) {
        stretches.cut(place, places);
        if (!stretches.areLegal(samples[topic]) || stretches.areRoomsObstructed(samples[topic])) {
            return IMPOSSIBLE;
        }
        float[] costs = new float[teams[topic].length];
        boolean found = false;
        for (int team = 0; team < costs.length; team++) {
            costs[team] = cost(topic, teams[topic][team], goesOn(topic, place, places));
            found |= costs[team] < Float.POSITIVE_INFINITY;
        }
        return found ? costs : IMPOSSIBLE;
    }

    /** Whether the topic has most likely begun before: what its order costs has been counted then. */
    private boolean goesOn(int topic, int place, int places) {
        return places < units[topic] && (place == 0 || line.dayOf(place) != line.dayOf(place - 1));
    }

    /** Lays them there for a moment. */
    private float cost(int topic, Team team, boolean goesOn) {
        if (stretches.areObstructed(samples[topic], team)) {
            return Float.POSITIVE_INFINITY;
        }
        board.beginTrial();
        boolean laid = stretches.lay(board.pool(samples[topic].requirement()), stretches.ledBy(team))
                && board.cost(Level.HARD) <= hardBefore;
        double cost = soft(goesOn) - (goesOn ? softBeforeGoingOn : softBefore);
        board.endTrial();
        double blurred = cost - blur * Math.log(1 - random.nextDouble());
        return laid ? (float) Math.max(0, blurred) : Float.POSITIVE_INFINITY;
    }

    private double soft(boolean goesOn) {
        double cost = board.cost(Level.SOFT);
        for (Rule rule : OF_THE_WHOLE) {
            cost -= (double) board.plan().count(rule) * board.softWeight(rule);
        }
        Rule order = Rule.OUT_OF_PROGRAMME_ORDER;
        return goesOn ? cost - (double) board.plan().count(order) * board.softWeight(order) : cost;
    }

    /** Gives the places to a topic and one of its teams. */
    void write(int topic, int place, int places, int team) {
        stretches.cut(place, places);
        stretches.write(samples[topic].requirement().index(), stretches.ledBy(teams[topic][team]));
    }
}
