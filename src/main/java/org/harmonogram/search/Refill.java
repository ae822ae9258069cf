package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.TrainerFact;
import org.jspecify.annotations.Nullable;

/**
 * Takes out some sessions that belong together, and places them anew by {@link EarliestFit}: what an edition has on a
 * few dates, one or two topics of it, all of it, or what one trainer leads.
 */
final class Refill implements Neighbourhood {

    /** What is taken out. */
    enum Kind {
        DAYS,
        TOPICS,
        EDITION,
        TRAINER
    }

    private static final int MOST_PIECES = 80;

    private final Kind kind;

    Refill(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return "refill-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isUseful(Board board) {
        return kind != Kind.TRAINER || board.hasTeamsToChoose();
    }

    @Override
    public int effort() {
        return 20;
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece seed = Pick.piece(board, random);
        if (seed == null) {
            return false;
        }
        List<Piece> out = new ArrayList<>();
        for (Piece piece : related(board, seed, random)) {
            if (!piece.isStartLocked() && !piece.isLengthLocked() && out.size() < MOST_PIECES) {
                out.add(piece);
            }
        }
        board.beginTrial();
        List<Requirement> requirements = new ArrayList<>();
        requirements.add(seed.requirement());
        for (Piece piece : out) {
            board.takeAway(piece);
            draft.takeOut(piece);
            if (!requirements.contains(piece.requirement())) {
                requirements.add(piece.requirement());
            }
        }
        order(requirements, random);
        EarliestFit fit = new EarliestFit(board, draft);
        int first = random.nextInt(Math.max(1, board.slots(seed.requirement()).size()));
        for (Requirement requirement : requirements) {
            int slots = board.slots(requirement).size();
            fit.placeMissing(requirement, slots == 0 ? 0 : firstSlot(first % slots, slots, random));
        }
        board.endTrial();
        return !draft.isEmpty();
    }

    /** An edition is laid out anew from one slot on; else mostly from the first on, which is where there was room. */
    private int firstSlot(int first, int slots, RandomGenerator random) {
        if (kind == Kind.EDITION) {
            return first;
        }
        return random.nextInt(4) > 0 ? 0 : random.nextInt(slots);
    }

    /** Programme order half of the time, else any order. */
    private static void order(List<Requirement> requirements, RandomGenerator random) {
        if (random.nextBoolean()) {
            requirements.sort((a, b) -> Integer.compare(a.index(), b.index()));
        } else {
            Collections.shuffle(requirements, new Random(random.nextLong()));
        }
    }

    private List<Piece> related(Board board, Piece seed, RandomGenerator random) {
        return switch (kind) {
            case DAYS -> ofDays(board, seed, random);
            case TOPICS -> ofTopics(board, seed, random);
            case EDITION -> EditionPieces.of(board, seed);
            case TRAINER -> ofTrainer(board, seed, random);
        };
    }

    private static List<Piece> ofDays(Board board, Piece seed, RandomGenerator random) {
        if (!seed.isPlaced()) {
            return List.of();
        }
        int span = 1 + random.nextInt(3);
        Times times = board.times();
        int first = times.day(seed.time);
        List<Piece> pieces = EditionPieces.of(board, seed);
        int last = pieces.stream()
                .mapToInt(piece -> times.day(piece.time))
                .filter(day -> day >= first)
                .sorted()
                .distinct()
                .limit(span)
                .max()
                .orElse(first);
        return pieces.stream()
                .filter(piece -> times.day(piece.time) >= first && times.day(piece.time) <= last)
                .toList();
    }

    private static List<Piece> ofTopics(Board board, Piece seed, RandomGenerator random) {
        Edition edition = seed.requirement().editions().get(0);
        List<Requirement> requirements = board.structure().requirementsOf(edition);
        Requirement second = requirements.get(random.nextInt(requirements.size()));
        List<Piece> found = new ArrayList<>();
        addPlaced(board.pool(seed.requirement()), found);
        if (second.index() != seed.requirement().index()) {
            addPlaced(board.pool(second), found);
        }
        return found;
    }

    private static void addPlaced(Piece[] pool, List<Piece> found) {
        for (Piece piece : pool) {
            if (piece.isPlaced()) {
                found.add(piece);
            }
        }
    }

    private static List<Piece> ofTrainer(Board board, Piece seed, RandomGenerator random) {
        TrainerFact trainer = anyTrainer(seed, random);
        List<Piece> found = new ArrayList<>();
        if (trainer != null) {
            board.plan().occupancy().sessionsOfTrainer(trainer.index(), session -> {
                Piece piece = board.piece(session);
                if (piece.team.has(trainer)) {
                    found.add(piece);
                }
            });
            Collections.shuffle(found, new Random(random.nextLong()));
        }
        return found.subList(0, Math.min(found.size(), 4 + random.nextInt(8)));
    }

    private static @Nullable TrainerFact anyTrainer(Piece piece, RandomGenerator random) {
        List<TrainerFact> trainers = piece.team.trainers();
        return trainers.isEmpty() ? null : trainers.get(random.nextInt(trainers.size()));
    }
}
