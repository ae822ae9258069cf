package org.harmonogram.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.TrainerFact;
import org.jspecify.annotations.Nullable;

/**
 * Takes out some sessions that belong together, and places them anew by {@link EarliestFit}: what an edition has on a
 * few dates, one or two topics of it, or what one trainer leads.
 */
final class Refill implements Neighbourhood {

    /** What is taken out. */
    enum Kind {
        DAYS,
        TOPICS,
        TRAINER
    }

    private static final int MOST_SESSIONS = 40;

    private final Kind kind;

    Refill(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return "refill-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        SessionAssignment seed = Pick.session(board, random);
        if (seed == null) {
            return false;
        }
        List<SessionAssignment> out = new ArrayList<>();
        for (SessionAssignment session : related(board, seed, random)) {
            if (session.isPlaced()
                    && !session.isStartLocked()
                    && !session.isLengthLocked()
                    && out.size() < MOST_SESSIONS) {
                out.add(session);
            }
        }
        board.beginTrial();
        List<Requirement> requirements = new ArrayList<>();
        requirements.add(seed.requirement());
        for (SessionAssignment session : out) {
            board.takeAway(session);
            draft.takeOut(session);
            if (!requirements.contains(session.requirement())) {
                requirements.add(session.requirement());
            }
        }
        order(requirements, random);
        EarliestFit fit = new EarliestFit(board, draft);
        for (Requirement requirement : requirements) {
            int slots = board.slots(requirement).size();
            fit.placeMissing(requirement, slots == 0 || random.nextInt(4) > 0 ? 0 : random.nextInt(slots));
        }
        board.endTrial();
        return !draft.isEmpty();
    }

    /** Programme order half of the time, else any order. */
    private static void order(List<Requirement> requirements, RandomGenerator random) {
        if (random.nextBoolean()) {
            requirements.sort((a, b) -> Integer.compare(a.index(), b.index()));
        } else {
            Collections.shuffle(requirements, new Random(random.nextLong()));
        }
    }

    private List<SessionAssignment> related(Board board, SessionAssignment seed, RandomGenerator random) {
        return switch (kind) {
            case DAYS -> ofDays(board, seed, random);
            case TOPICS -> ofTopics(board, seed, random);
            case TRAINER -> ofTrainer(board, seed, random);
        };
    }

    private static List<SessionAssignment> ofDays(Board board, SessionAssignment seed, RandomGenerator random) {
        Start start = seed.start();
        if (start == null) {
            return List.of();
        }
        int span = 1 + random.nextInt(3);
        List<SessionAssignment> sessions = EditionSessions.of(board, seed);
        int[] dates = sessions.stream()
                .mapToInt(Refill::epochDay)
                .filter(date -> date >= start.epochDay())
                .sorted()
                .distinct()
                .limit(span)
                .toArray();
        int last = dates.length == 0 ? start.epochDay() : dates[dates.length - 1];
        return sessions.stream()
                .filter(session -> epochDay(session) >= start.epochDay() && epochDay(session) <= last)
                .toList();
    }

    private static int epochDay(SessionAssignment session) {
        Start start = session.start();
        return start == null ? Integer.MIN_VALUE : start.epochDay();
    }

    private static List<SessionAssignment> ofTopics(Board board, SessionAssignment seed, RandomGenerator random) {
        Edition edition = seed.requirement().editions().get(0);
        List<Requirement> requirements = board.structure().requirementsOf(edition);
        Requirement second = requirements.get(random.nextInt(requirements.size()));
        return EditionSessions.of(board, seed).stream()
                .filter(session ->
                        session.requirement().index() == seed.requirement().index()
                                || session.requirement().index() == second.index())
                .toList();
    }

    private static List<SessionAssignment> ofTrainer(Board board, SessionAssignment seed, RandomGenerator random) {
        TrainerFact trainer = anyTrainer(seed, random);
        List<SessionAssignment> found = new ArrayList<>();
        if (trainer != null) {
            for (SessionAssignment session : board.sessions()) {
                if (session.isPlaced() && session.team().has(trainer)) {
                    found.add(session);
                }
            }
            Collections.shuffle(found, new Random(random.nextLong()));
        }
        return found.subList(0, Math.min(found.size(), 4 + random.nextInt(8)));
    }

    private static @Nullable TrainerFact anyTrainer(SessionAssignment session, RandomGenerator random) {
        List<TrainerFact> trainers = session.team().trainers();
        return trainers.isEmpty() ? null : trainers.get(random.nextInt(trainers.size()));
    }
}
