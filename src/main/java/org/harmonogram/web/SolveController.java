package org.harmonogram.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.harmonogram.check.Report;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.io.json.ReportDocument;
import org.harmonogram.jobs.SolvePermits;
import org.harmonogram.solver.PlanSolver;
import org.harmonogram.solver.SolveOptions;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans judged and solved for callers who keep them themselves. */
@RestController
@RequestMapping(path = "/v1", produces = "application/json")
final class SolveController implements SmartLifecycle {

    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(10);
    /** A search needs some time, if only to fill in what is missing. */
    private static final Duration LEAST = Duration.ofMillis(1);

    private static final long TRY_AGAIN_SECONDS = 5;
    /** For each search that runs, so many callers may wait for theirs: each holds a thread. */
    private static final int WAITING_FOR_EACH = 8;

    private final Bodies bodies;
    private final SolvePermits permits;
    private final int mostSessions;
    private final Duration longestWait;
    private final Set<PlanSolver> searches = ConcurrentHashMap.newKeySet();
    private final Semaphore waiting;
    private volatile boolean running;

    SolveController(Bodies bodies, SolvePermits permits, ServiceSettings settings) {
        this.bodies = bodies;
        this.permits = permits;
        this.mostSessions = settings.limits().sessions();
        this.longestWait = settings.limits().solveWait();
        this.waiting = new Semaphore(WAITING_FOR_EACH * Math.max(1, settings.concurrentSolves()));
    }

    @PostMapping("/check")
    ResponseEntity<byte[]> check(Exchange exchange) {
        exchange.noParameters();
        Incoming incoming = Incoming.receive(bodies, exchange.request(), mostSessions);
        Report report = incoming.check();
        return Answer.json(
                        200,
                        new Members()
                                .with("usable", report.score().isUsable())
                                .with("score", report.score())
                                .with("rules", ReportDocument.rules(report.rules()))
                                .with("findings", ReportDocument.findings(report, exchange.locale()))
                                .with("unlisted", ReportDocument.unlisted(report))
                                .with("ledger", ReportDocument.ledger(report.ledger()))
                                .with("warnings", ReportDocument.issues(incoming.warnings(), exchange.locale()))
                                .build())
                .with("Content-Language", exchange.locale().getLanguage())
                .entity();
    }

    /** Searches in the thread of the request, as long as the caller waits. */
    @PostMapping("/solve")
    ResponseEntity<byte[]> solve(Exchange exchange) {
        Parameters parameters = exchange.parameters("wait");
        Duration wait = parameters.duration("wait", longestWait, shorter(DEFAULT_WAIT, longestWait));
        parameters.done();
        requireRunning();
        Incoming incoming = Incoming.receive(bodies, exchange.request(), mostSessions);
        if (!waiting.tryAcquire()) {
            throw busy();
        }
        try {
            return solve(incoming, wait).entity();
        } finally {
            waiting.release();
        }
    }

    private Answer solve(Incoming incoming, Duration wait) {
        long begin = System.nanoTime();
        acquire(wait);
        try {
            Duration left = wait.minusNanos(System.nanoTime() - begin);
            return search(PlanSolver.of(incoming.plan(), options(incoming, left)));
        } finally {
            permits.release();
        }
    }

    private void acquire(Duration wait) {
        try {
            if (!permits.acquire(wait)) {
                requireRunning();
                throw busy();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private Answer search(PlanSolver solver) {
        searches.add(solver);
        try {
            requireRunning();
            return Answer.json(PlanWriter.write(solver.solve().plan()));
        } finally {
            searches.remove(solver);
        }
    }

    /** Whoever comes, or has waited for a permit, while the service stops is sent elsewhere, and not given what was found in no time. */
    private void requireRunning() {
        if (!running) {
            throw ProblemException.unavailable();
        }
    }

    private static SolveOptions options(Incoming incoming, Duration left) {
        SolveOptions options = SolveOptions.of(incoming.plan().solve());
        Duration time = options.time();
        Duration shortest = time == null ? left : shorter(time, left);
        return options.withTime(shortest.compareTo(LEAST) < 0 ? LEAST : shortest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static ProblemException busy() {
        return ProblemException.of(Problem.BUSY).withRetryAfter(TRY_AGAIN_SECONDS);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Whose search has begun gets the best so far. */
    @Override
    public void stop() {
        running = false;
        searches.forEach(PlanSolver::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
