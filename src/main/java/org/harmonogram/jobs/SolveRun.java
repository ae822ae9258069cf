package org.harmonogram.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.io.json.ReportDocument;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.jobs.Findings.Unsaved;
import org.harmonogram.jobs.JobTable.Found;
import org.harmonogram.jobs.JobTable.Taken;
import org.harmonogram.solver.PlanSolver;
import org.harmonogram.solver.Progress;
import org.harmonogram.solver.SolveOptions;
import org.harmonogram.solver.SolveResult;
import org.harmonogram.solver.SolveResult.End;
import org.harmonogram.solver.SolveResult.Statistics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * One worker at one job: searches in the thread that calls {@link #run}, while another calls {@link #tick} now and then, which
 * writes down how far the search is and sees whether it is to end.
 */
final class SolveRun {

    private static final Logger LOG = LoggerFactory.getLogger(SolveRun.class);

    /** As often a worker shows that it is there, also where nothing becomes better. */
    private static final long TELL_EVERY_NANOS = 1_000_000_000L;

    private static final Duration LEAST = Duration.ofMillis(1);

    private final JobTable table;
    private final Taken taken;
    private final Job job;
    private final Duration longest;
    private final long begin = System.nanoTime();
    private final SolveRequest request;
    private final Plan plan;
    private final Findings findings;

    private @Nullable PlanSolver solver;
    private Wish wish = Wish.NONE;
    private long lastTold = begin;
    private volatile long movesPerSecond;

    /** Why the search is to end before its time; a later one of these outdoes those before it. */
    private enum Wish {
        NONE,
        /** Another worker is to go on. */
        GO_HOME,
        /** Somebody wants the job stopped. */
        STOP,
        /** Another worker has the job, or it is gone. */
        LEAVE
    }

    /** How a worker left a job. */
    enum Leaving {
        /** Nobody needs to take it again. */
        ENDED,
        /** Another worker is to take it. */
        GIVEN_BACK,
        /** A worker is to take it, but not at once. */
        PUT_OFF,
        /** Another worker has it. */
        LOST
    }

    /** @throws InvalidPlanException if the plan or the request is not valid any more: it was when it was submitted */
    SolveRun(JobTable table, Taken taken, JobLimits limits) {
        this.table = table;
        this.taken = taken;
        this.job = taken.job();
        this.longest = limits.longest();
        this.request = SolveRequest.read(job.request());
        JobResult before = taken.saved();
        this.findings = new Findings(
                before == null ? null : before.score(), limits.saveEvery().toNanos());
        // A limit of steps alone promises the same plan on every machine, so such a search begins again.
        this.plan =
                PlanReader.read(before == null || isLimitedByStepsAlone() ? table.document(taken) : before.document());
    }

    private boolean isLimitedByStepsAlone() {
        return request.steps() != null
                && request.solve().time() == null
                && request.solve().unimproved() == null;
    }

    /** Changes tried a second, at last. */
    long movesPerSecond() {
        return movesPerSecond;
    }

    /**
     * Searches until a limit is reached, or {@link #tick} or {@link #goHome} ends it.
     *
     * @throws LostJobException if another worker has taken the job, or it is gone
     */
    Leaving run() {
        PlanSolver prepared = PlanSolver.of(request.applyTo(plan), options().withProgress(this::note));
        begin(prepared);
        SolveResult result = prepared.solve();
        return leave(result);
    }

    private synchronized void begin(PlanSolver prepared) {
        solver = prepared;
        if (wish != Wish.NONE) {
            prepared.stop();
        }
    }

    private SolveOptions options() {
        SolveSettings settings = request.settings(plan);
        SolveOptions options = SolveOptions.of(settings);
        Long steps = request.steps();
        if (steps != null) {
            options = options.withStepsOnly(steps).withTime(settings.time()).withUnimproved(settings.unimproved());
        }
        return options.withTime(isLimitedByStepsAlone() ? longest : remaining(options.time()));
    }

    /** What those before have not spent; a search needs some time, if only to look at the plan. */
    private Duration remaining(@Nullable Duration asked) {
        Duration time = asked == null || asked.compareTo(longest) > 0 ? longest : asked;
        Duration remaining = time.minus(job.times().spent());
        return remaining.compareTo(LEAST) < 0 ? LEAST : remaining;
    }

    private Duration spent() {
        return job.times().spent().plusNanos(System.nanoTime() - begin);
    }

    /** In the thread of the search. */
    private void note(Progress progress) {
        movesPerSecond = progress.movesPerSecond();
        if (findings.isToBeKept(progress.score())) {
            Plan best = plan.withPlacements(progress.best().get().placements());
            findings.keep(new Unsaved(progress.score(), best));
        }
    }

    /** In a thread of its own: the search never waits for the database. */
    void tick() {
        try {
            Unsaved unsaved = findings.unsaved();
            if (unsaved != null) {
                table.save(job.id(), taken.fence(), found(unsaved.plan(), unsaved.score(), null));
                findings.noteSaved(unsaved.score());
            }
            if (tell()) {
                end(Wish.STOP);
            }
        } catch (LostJobException gone) {
            lose();
        } catch (DataAccessException unreachable) {
            LOG.warn("Could not write down how far the job is; trying again.", unreachable);
        }
    }

    /** @return whether the job is to be stopped */
    private boolean tell() {
        long time = System.nanoTime();
        if (!findings.isNews() && time - lastTold < TELL_EVERY_NANOS) {
            return table.isStopAsked(job.id());
        }
        Score best = findings.best();
        boolean isStopAsked = table.tell(job.id(), taken.fence(), spent(), best);
        lastTold = time;
        findings.noteTold(best);
        return isStopAsked;
    }

    /** Ends the search soon: another worker has the job. */
    void lose() {
        end(Wish.LEAVE);
    }

    /** Ends the search soon, and leaves the job to another worker. */
    void goHome() {
        end(Wish.GO_HOME);
    }

    private synchronized void end(Wish why) {
        if (why.compareTo(wish) > 0) {
            wish = why;
        }
        if (solver != null) {
            solver.stop();
        }
    }

    private synchronized boolean isGoingHome(SolveResult result) {
        return wish == Wish.GO_HOME && result.statistics().end() == End.STOPPED;
    }

    private Leaving leave(SolveResult result) {
        if (isGoingHome(result)) {
            table.giveBack(job.id(), taken.fence(), spent(), betterThanSaved(result));
            return Leaving.GIVEN_BACK;
        }
        End end = result.statistics().end();
        JobState state = end == End.STOPPED ? JobState.STOPPED : JobState.DONE;
        table.end(job.id(), taken.fence(), state, new Job.End(end.id(), null), spent(), best(result));
        return Leaving.ENDED;
    }

    private @Nullable Found betterThanSaved(SolveResult result) {
        Score score = result.report().score();
        return findings.isBetterThanSaved(score)
                ? found(plan.withPlacements(result.plan().placements()), score, null)
                : null;
    }

    /** What was found, or what was saved before where that is better. */
    private Found best(SolveResult result) {
        JobResult before = taken.saved();
        if (before != null && before.score().compareTo(result.report().score()) < 0) {
            Plan kept = PlanReader.read(before.document());
            return result(kept, Check.of(request.applyTo(kept)), result.statistics());
        }
        return result(plan.withPlacements(result.plan().placements()), result.report(), result.statistics());
    }

    private Found result(Plan best, Report report, Statistics statistics) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("seed", options().seed());
        search.put("seconds", spent().toMillis() / 1000.0);
        search.put("moves", statistics.moves());
        search.put("kept", statistics.kept());
        search.put("movesPerSecond", statistics.movesPerSecond());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("search", search);
        document.put("rules", ReportDocument.rules(report.rules()));
        return found(best, report.score(), JsonFile.line(document));
    }

    private static Found found(Plan plan, Score score, @Nullable String report) {
        return new Found(PlanWriter.write(plan), score, report);
    }
}
