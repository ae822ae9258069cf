package org.harmonogram.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanDraft;
import org.harmonogram.store.PlanState;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.Workspaces;

/** A queue in a database, with a plan in it, whose jobs nobody takes but the test. */
final class JobBook {

    static final Caller ONE = new Caller("office", "key:one", Role.PLANNER);
    static final Caller OTHER = new Caller("office", "key:other", Role.PLANNER);

    private static final SolveRequest REQUEST =
            new SolveRequest(null, new SolveSettings(null, null, null), 10L, Map.of());

    final JobQueue queue;
    final JobTable table;
    final String plan;
    private final Map<String, Integer> waiting = new TreeMap<>();

    JobBook(Database database, Clock clock, JobLimits limits, String document) {
        new Workspaces(database, clock).ensure("office");
        this.plan = new PlanStore(database, clock)
                .create(ONE, new PlanDraft("plan", document, PlanState.EMPTY, Score.ZERO, null), List.of())
                .id();
        this.table = new JobTable(database, clock);
        this.queue = new JobQueue(database, clock, limits, new Dispatch() {
            @Override
            public void add(String job, int rank) {
                waiting.put(job, rank);
            }

            @Override
            public void remove(String job) {
                waiting.remove(job);
            }
        });
    }

    static JobLimits limits(int unfinished, int unfinishedOfCaller) {
        return new JobLimits(
                unfinished,
                unfinishedOfCaller,
                1,
                Duration.ofHours(1),
                Duration.ofDays(30),
                1000,
                Duration.ofMillis(100),
                Duration.ofSeconds(1));
    }

    /** For a process that only takes jobs in. */
    static JobLimits limitsWithoutWorkers() {
        return Crew.limits(0, Duration.ofHours(1));
    }

    String submit(Caller caller) {
        return queue.submit(caller, plan, 1, REQUEST).id();
    }

    /** Those who wait, in the order in which they will be taken. */
    List<String> order() {
        List<String> jobs = new ArrayList<>(waiting.keySet());
        jobs.sort((one, other) -> Integer.compare(waiting.get(one), waiting.get(other)));
        return jobs;
    }

    boolean isWaiting(String job) {
        return waiting.containsKey(job);
    }

    JobTable.Taken take(String job, String worker) {
        waiting.remove(job);
        return table.take(job, worker).orElseThrow();
    }
}
