package org.harmonogram.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.GroupKey;
import org.jspecify.annotations.Nullable;

/**
 * Takes out a few sessions and puts them back, one after the other in any order, each where it then costs least, blurred by the
 * temperature (ruin and recreate: G. Schrimpf and others, Journal of Computational Physics 159, 2000). So two sessions that only
 * together have a better place find it, which no single move towards it would be kept for.
 */
final class Reinsert implements Neighbourhood {

    private static final int MOST = 4;

    /** Draws of a session to go out beside the first: some are drawn twice, or may not move. */
    private static final int DRAWS = 20;

    private final List<Piece> out = new ArrayList<>();
    private @Nullable Map<GroupKey, List<Piece>> piecesOfGroup;
    private double temperature;

    @Override
    public String name() {
        return "reinsert";
    }

    @Override
    public boolean isUseful(Board board) {
        return !board.hasTeamsToChoose();
    }

    @Override
    public void warm(double newTemperature) {
        temperature = newTemperature;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece seed = Pick.placedPiece(board, random);
        if (seed == null || seed.isStartLocked()) {
            return false;
        }
        choose(board, seed, random);
        board.beginTrial();
        for (Piece piece : out) {
            board.takeAway(piece);
        }
        boolean isWhole = putBack(board, random, draft);
        board.endTrial();
        return isWhole;
    }

    /** Puts the sessions that are out at their new places into the draft; {@code false} if one finds none. */
    private boolean putBack(Board board, RandomGenerator random, Draft draft) {
        CheapestPlace place = new CheapestPlace(board, random, temperature);
        while (!out.isEmpty()) {
            Piece piece = removeAny(random);
            if (!place.find(piece)) {
                return false;
            }
            board.tryAt(piece, place.time(), place.room(), piece.team, piece.minutes);
            draft.put(piece, place.time(), place.room(), piece.team, piece.minutes);
        }
        return true;
    }

    private Piece removeAny(RandomGenerator random) {
        int at = random.nextInt(out.size());
        Piece piece = out.get(at);
        out.set(at, out.get(out.size() - 1));
        out.remove(out.size() - 1);
        return piece;
    }

    /** The first session, and others of what one of its groups has on that day, or from anywhere. */
    private void choose(Board board, Piece seed, RandomGenerator random) {
        out.clear();
        out.add(seed);
        int wanted = 2 + random.nextInt(MOST - 1);
        List<GroupKey> groups = seed.requirement().groups();
        List<Piece> relatives = groups.isEmpty() || random.nextBoolean()
                ? List.of()
                : piecesOf(board).getOrDefault(groups.get(random.nextInt(groups.size())), List.of());
        for (int i = 0; i < DRAWS && out.size() < wanted; i++) {
            Piece other = relatives.isEmpty()
                    ? Pick.placedPiece(board, random)
                    : relatives.get(random.nextInt(relatives.size()));
            if (other != null
                    && other.isPlaced()
                    && !other.isStartLocked()
                    && !out.contains(other)
                    && (relatives.isEmpty() || isSameDay(board, seed, other))) {
                out.add(other);
            }
        }
    }

    private static boolean isSameDay(Board board, Piece a, Piece b) {
        return board.times().day(a.time) == board.times().day(b.time);
    }

    private Map<GroupKey, List<Piece>> piecesOf(Board board) {
        Map<GroupKey, List<Piece>> known = piecesOfGroup;
        if (known == null) {
            known = new HashMap<>();
            for (Piece piece : board.pieces()) {
                for (GroupKey group : piece.requirement().groups()) {
                    known.computeIfAbsent(group, key -> new ArrayList<>()).add(piece);
                }
            }
            piecesOfGroup = known;
        }
        return known;
    }
}
