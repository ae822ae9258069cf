package org.harmonogram.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanDraft;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.Replays;
import org.harmonogram.store.Workspaces;
import org.jspecify.annotations.Nullable;

/**
 * Who takes real workers on for a test.
 *
 * @param database where the jobs are
 * @param clock of all of them
 * @param limits of each
 * @param permits of each
 * @param beginning how they begin
 */
record Crew(Database database, Clock clock, JobLimits limits, SolvePermits permits, Workers.Beginning beginning) {

    private static final Path PLAN = Path.of("data/cus-bialystok-2025/plan-with-trainers.json");
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    static Crew of(Database database) {
        return new Crew(
                database, Clock.systemUTC(), limits(1, Duration.ofHours(1)), new SolvePermits(1), SolveRun::new);
    }

    static JobLimits limits(int workers, Duration longest) {
        return new JobLimits(
                10, 10, workers, longest, Duration.ofDays(30), 1000, Duration.ofMillis(100), Duration.ofSeconds(1));
    }

    Crew with(JobLimits others) {
        return new Crew(database, clock, others, permits, beginning);
    }

    Crew with(SolvePermits others) {
        return new Crew(database, clock, limits, others, beginning);
    }

    Crew with(Workers.Beginning other) {
        return new Crew(database, clock, limits, permits, other);
    }

    Crew with(Clock other) {
        return new Crew(database, other, limits, permits, beginning);
    }

    Workers workers(String name) {
        return new Workers(database, clock, limits, permits, replays(), name, beginning);
    }

    Replays replays() {
        return new Replays(database, clock, Duration.ofSeconds(30));
    }

    /** The id of a plan of the caller's. */
    String plan(Caller caller) throws IOException {
        new Workspaces(database, clock).ensure(caller.workspace());
        Plan plan = PlanReader.read(Files.readString(PLAN));
        return new PlanStore(database, clock)
                .create(caller, PlanDraft.of(plan, Check.of(plan).score(), null), List.of())
                .id();
    }

    static SolveRequest request(@Nullable Duration time, @Nullable Long steps) {
        return new SolveRequest(null, new SolveSettings(time, null, 1L), steps, Map.of());
    }

    static SolveRequest request(Duration time) {
        return request(time, null);
    }

    static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).isLessThan(PATIENCE_NANOS);
            LockSupport.parkNanos(20_000_000);
        }
    }

    int number(String sql, Object... values) {
        return database.client().sql(sql).params(values).query(Integer.class).single();
    }

    int change(String sql, Object... values) {
        return database.client().sql(sql).params(values).update();
    }

    boolean isPicked(String job) {
        return number("select count(*) from scheduled_tasks where task_instance = ? and picked", job) == 1;
    }

    boolean isWaiting(String job) {
        return number("select count(*) from scheduled_tasks where task_instance = ? and not picked", job) == 1;
    }
}
