package org.harmonogram.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.RoomFact;
import org.harmonogram.planning.Seat;
import org.harmonogram.planning.SessionAssignment;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;
import org.harmonogram.search.Annealing;
import org.harmonogram.search.Board;
import org.harmonogram.search.Heat;
import org.harmonogram.search.Moves;
import org.jspecify.annotations.Nullable;

/**
 * The annealing, as a custom phase of Timefold's. Walkers anneal on boards of their own, side by side, until a limit is
 * reached; then Timefold is handed the best plan, and scores it by itself. So a change that comes to nothing costs Timefold
 * nothing, and one timetable of Timefold's is enough for any number of walkers. They go on from the best plan of all at each
 * new cooling.
 */
final class AnnealingCommand implements PhaseCommand<Timetable> {

    /** So often all walkers meet, to see whether one has found a better plan. */
    private static final long SLICE_NANOS = 50_000_000;

    private static final int SLICES_BY_STEPS = 50;

    /** About what one thread can do. */
    private static final double CHANGES_A_SECOND = 100_000;

    /** So many for each session are enough to begin as hot as can be, where much has found no place yet. */
    private static final double ENOUGH_CHANGES = 600;

    /** The same where next to everything is placed: heat spoils that, and it takes long to be made good again. */
    private static final double ENOUGH_CHANGES_IF_PLACED = 4800;

    /** Of what may be missing while it is hot: less is next to nothing. */
    private static final double LITTLE_MISSING = 0.1;

    private static final double MISSING_SHARE = 0.06;
    private static final double MOST_MISSING_UNITS = 100;

    private final SolveOptions options;
    private final SearchWatch watch;
    private final Iterator<Cooling> coolings;
    private final List<Annealing> walkers = new ArrayList<>();
    private Temperature temperature;
    private double mayMiss;
    /** Of the starting temperature, what there is time for. */
    private double briskness = 1;

    private @Nullable Slice slice;
    private volatile boolean stuck;

    /** @param placed whether everything is placed before the search */
    AnnealingCommand(SolveOptions options, Temperature temperature, SearchWatch watch, boolean placed) {
        this.options = options;
        this.temperature = temperature;
        this.watch = watch;
        this.coolings = Cooling.of(options, placed).iterator();
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Timetable> director, BooleanSupplier isStopped) {
        if (isStopped.getAsBoolean()) {
            return; // a large plan may need all the time to be filled, and boards for nothing would take more
        }
        Timetable timetable = director.getWorkingSolution();
        begin(timetable);
        ExecutorService others = Executors.newFixedThreadPool(options.threads(), AnnealingCommand::daemon);
        try {
            search(timetable, others, isStopped);
        } finally {
            others.shutdownNow();
        }
        publish(director);
    }

    private static Thread daemon(Runnable runnable) {
        Thread thread = new Thread(runnable, "harmonogram-search");
        thread.setDaemon(true);
        return thread;
    }

    private void begin(Timetable timetable) {
        SplittableRandom seeds = new SplittableRandom(options.seed());
        for (int i = 0; i < options.threads(); i++) {
            Board board = new Board(timetable);
            Moves moves = new Moves(board, options.settings().moves());
            walkers.add(new Annealing(board, moves, seeds.split()));
            if (i == 0) {
                setHeat(timetable, board);
            }
        }
    }

    private void setHeat(Timetable timetable, Board board) {
        Structure structure = timetable.structure();
        double mostMissing = mayMiss(structure);
        boolean isPlaced = walkers.get(0).bestScore().medium() <= LITTLE_MISSING * mostMissing;
        briskness = briskness(timetable.sessions().size(), isPlaced ? ENOUGH_CHANGES_IF_PLACED : ENOUGH_CHANGES);
        // Where nobody is to be chosen, little is gained by putting sessions aside: the last find no place again.
        if (board.hasTeamsToChoose()) {
            mayMiss = mostMissing * briskness;
            temperature = temperature.forUnitsWithTrainers(units(structure));
        }
    }

    /** Less heat where there is time for few changes a session only: what was molten must have time to set. */
    private double briskness(int sessions, double enough) {
        Long steps = options.steps();
        Duration time = options.time();
        double changes = steps != null
                ? steps
                : time == null ? Double.MAX_VALUE : CHANGES_A_SECOND * options.threads() * time.toMillis() / 1000.0;
        return Math.min(1, changes / sessions / enough);
    }

    /** Medium cost of a small part of all time to be placed, which may be put aside while the search is hot. */
    private static double mayMiss(Structure structure) {
        Plan plan = structure.plan();
        double share = Math.min(MOST_MISSING_UNITS, MISSING_SHARE * units(structure));
        return plan.level(Rule.NOT_PLACED) == Level.MEDIUM ? share * plan.weight(Rule.NOT_PLACED) : 0;
    }

    private static int units(Structure structure) {
        return structure.requirements().stream()
                .mapToInt(requirement ->
                        requirement.requiredMinutes() / structure.plan().unitMinutes())
                .sum();
    }

    private void search(Timetable timetable, ExecutorService others, BooleanSupplier isStopped) {
        BooleanSupplier isOver = () -> stuck || isStopped.getAsBoolean() || watch.isTimeUp(System.nanoTime());
        note(timetable);
        for (Slice now = next(); now != null && !isOver.getAsBoolean() && !isPerfect(); now = next()) {
            run(now, others, isOver);
            note(timetable);
        }
    }

    /** All walkers stand still meanwhile. */
    private void note(Timetable timetable) {
        watch.note(
                System.nanoTime(),
                best().bestScore(),
                walkers.stream().mapToLong(Annealing::tried).sum(),
                walkers.stream().mapToLong(Annealing::kept).sum(),
                () -> TimetableMapping.plan(timetable.structure().plan(), bestSeats(timetable)));
    }

    private boolean isPerfect() {
        return best().bestScore().equals(Score.ZERO);
    }

    /** The slice that follows; {@code null}: the steps are used up. */
    private @Nullable Slice next() {
        Slice last = slice;
        boolean counted = options.steps() != null;
        long now = counted ? walkers.get(0).tried() : System.nanoTime();
        if (last == null || now - last.begin() >= last.length()) {
            if (!coolings.hasNext()) {
                return null;
            }
            if (last != null) {
                goOnFromBest();
            }
            last = cooling(coolings.next(), now);
        }
        long end = now + (counted ? Math.max(1, last.length() / SLICES_BY_STEPS) : SLICE_NANOS);
        slice = last.until(Math.min(end - now, last.begin() + last.length() - now) + now);
        return slice;
    }

    private Slice cooling(Cooling cooling, long now) {
        Duration time = cooling.time();
        Long steps = cooling.steps();
        long length = steps != null
                ? (steps + options.threads() - 1) / options.threads()
                : time == null ? Duration.ofHours(1).toNanos() : time.toNanos();
        double hottest = temperature.hottest() * cooling.share();
        Heat heat = new Heat(hottest * briskness, options.settings().hardWeight() * hottest, mayMiss * cooling.share());
        return new Slice(heat, Math.min(heat.temperature(), temperature.coldest()), now, length, now, steps != null);
    }

    private void goOnFromBest() {
        Annealing best = best();
        for (Annealing walker : walkers) {
            if (best.bestScore().compareTo(walker.bestScore()) < 0) {
                walker.adopt(best);
            } else {
                walker.returnToBest();
            }
        }
    }

    private void run(Slice now, ExecutorService others, BooleanSupplier isOver) {
        List<CompletableFuture<Void>> running = walkers.stream()
                .skip(1)
                .map(walker -> CompletableFuture.runAsync(() -> anneal(walker, now, isOver), others))
                .toList();
        anneal(walkers.get(0), now, isOver);
        running.forEach(CompletableFuture::join);
    }

    private void anneal(Annealing walker, Slice now, BooleanSupplier isOver) {
        if (walker.tried() == 0 && mayMiss > 0) {
            // While it is hot nobody minds what is missing: whoever ends the search by then shall have a whole plan.
            walker.fillIn(now.heatOnceWhole(), () -> now.isFirstFillingOver(walker) || isOver.getAsBoolean());
        }
        while (!now.isOver(walker) && !isOver.getAsBoolean() && !walker.isPerfect()) {
            if (now.mustBeWhole(walker)) {
                walker.fillIn(now.heat(walker), () -> now.isCoolingOver(walker) || isOver.getAsBoolean());
            }
            if (!walker.run(now.heat(walker), now.batch(walker))) {
                stuck = true;
            }
        }
    }

    private Annealing best() {
        Annealing best = walkers.get(0);
        for (Annealing walker : walkers) {
            if (walker.bestScore().compareTo(best.bestScore()) < 0) {
                best = walker;
            }
        }
        return best;
    }

    private List<Seat> bestSeats(Timetable timetable) {
        List<SessionAssignment> sessions = timetable.sessions();
        List<RoomFact> rooms = timetable.rooms();
        List<Seat> seats = new ArrayList<>(sessions.size());
        best().forEachBestSeat((piece, start, room, team, minutes) -> {
            SessionAssignment session = sessions.get(piece);
            seats.add(
                    start == null
                            ? new Seat(session, null, session.room(), session.team(), session.minutes())
                            : new Seat(session, start, room < 0 ? null : rooms.get(room), team, minutes));
        });
        return seats;
    }

    private void publish(ScoreDirector<Timetable> director) {
        bestSeats(director.getWorkingSolution()).forEach(seat -> Rearrangement.apply(seat, director));
        director.triggerVariableListeners();
    }
}
