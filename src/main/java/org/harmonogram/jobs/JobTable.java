package org.harmonogram.jobs;

import static org.harmonogram.store.Rows.moment;
import static org.harmonogram.store.Rows.optionalMoment;
import static org.harmonogram.store.Rows.time;
import static org.harmonogram.store.Rows.values;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.harmonogram.domain.Score;
import org.harmonogram.store.Database;
import org.harmonogram.store.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of jobs as workers write them. A worker that takes a job gets a number, its fence, higher than that of any worker
 * before; each of its writes names the fence, and comes to nothing once another worker has taken the job. Thread-safe.
 */
final class JobTable {

    static final String COLUMNS = "id, plan, revision, caller, request, state, change_number, stop_asked, submitted_at,"
            + " started_at, ended_at, spent, hard, medium, soft, end_reason, failure";

    private final Database database;
    private final JdbcClient client;
    private final Clock clock;

    JobTable(Database database, Clock clock) {
        this.database = database;
        this.client = database.client();
        this.clock = clock;
    }

    /**
     * What a worker gets that takes a job.
     *
     * @param fence to be named with every write
     * @param job as it is now
     * @param saved the best plan saved by those before; absent: none
     */
    record Taken(long fence, Job job, @Nullable JobResult saved) {}

    /**
     * What a worker has found.
     *
     * @param document the plan as JSON
     * @param score what it costs by the weights of the job
     * @param report score of each rule and statistics of the search, as JSON; absent: the search goes on
     */
    record Found(String document, Score score, @Nullable String report) {}

    /** Takes a job, from whoever has it; empty if it has ended or is gone. */
    Optional<Taken> take(String id, String worker) {
        return database.inTransaction(() -> {
            int changed = client.sql("update job set fence = fence + 1, state = 'RUNNING', worker = ?,"
                            + " change_number = change_number + 1, started_at = coalesce(started_at, ?)"
                            + " where id = ? and state in ('QUEUED', 'RUNNING')")
                    .params(worker, time(Rows.now(clock)), id)
                    .update();
            return changed == 0 ? Optional.empty() : Optional.of(taken(id, worker));
        });
    }

    private Taken taken(String id, String worker) {
        // Looked at while the row is locked: whoever had the job before was seen earlier.
        Instant now = Rows.now(clock);
        long fence = client.sql("select fence from job where id = ?")
                .params(id)
                .query(Long.class)
                .single();
        client.sql("insert into job_run (job, fence, worker, started_at, seen_at) values (?, ?, ?, ?, ?)")
                .params(id, fence, worker, time(now), time(now))
                .update();
        JobResult saved = findResult(id).orElse(null);
        if (saved != null) {
            // What was told of a better plan that was not saved is taken back.
            score(id, fence, saved.score());
        }
        Job job = findAll(List.of(id)).get(0);
        return new Taken(fence, job, saved);
    }

    private int score(String id, long fence, Score score) {
        return client.sql(
                        "update job set hard = ?, medium = ?, soft = ? where id = ? and fence = ? and state = 'RUNNING'")
                .params(score.hard(), score.medium(), score.soft(), id, fence)
                .update();
    }

    /**
     * Frees all jobs, and all requests that may be sent again: for a database that only one process can have open, and which has
     * just been opened. Whoever had them has died.
     */
    void freeAll() {
        client.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked")
                .update();
        client.sql("update replay set busy_until = created_at where status is null")
                .update();
    }

    /** The document of the plan that a job is about. */
    String document(Job job) {
        return client.sql("select document from plan_revision where plan = ? and revision = ?")
                .params(job.plan(), job.revision())
                .query(String.class)
                .single();
    }

    /** Those of the jobs that are there, in no order. */
    List<Job> findAll(Collection<String> ids) {
        return client.sql("select " + COLUMNS + " from job where id in (:ids)")
                .param("ids", ids)
                .query(JobTable::job)
                .list();
    }

    /** The best plan of a job that was saved. */
    Optional<JobResult> findResult(String id) {
        return client.sql("select document, hard, medium, soft, saved_at, report from job_best where job = ?")
                .params(id)
                .query(JobTable::result)
                .optional();
    }

    /**
     * Tells how far the worker is.
     *
     * @param spent searching so far, by all workers together
     * @param score of the best plan so far; {@code null}: there is none
     * @return whether the job is to be stopped
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    boolean tell(String id, long fence, Duration spent, @Nullable Score score) {
        return database.inTransaction(() -> {
            requireOwn(
                    id,
                    fence,
                    client.sql("update job set spent = ?, change_number = change_number + 1"
                                    + " where id = ? and fence = ? and state = 'RUNNING'")
                            .params(spent.toMillis(), id, fence)
                            .update());
            if (score != null) {
                score(id, fence, score);
            }
            client.sql("update job_run set seen_at = ? where job = ? and fence = ?")
                    .params(time(Rows.now(clock)), id, fence)
                    .update();
            return isStopAsked(id);
        });
    }

    /** Whether the job is to be stopped; so it is if it is gone. */
    boolean isStopAsked(String id) {
        return client.sql("select stop_asked from job where id = ?")
                .params(id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /**
     * Saves the best plan so far.
     *
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void save(String id, long fence, Found found) {
        database.inTransaction(() -> {
            // The row of the job is locked by this, so that no other worker can take it in between.
            requireOwn(id, fence, score(id, fence, found.score()));
            return put(id, found);
        });
    }

    private int put(String id, Found found) {
        Score score = found.score();
        Instant now = Rows.now(clock);
        int changed = client.sql(
                        "update job_best set document = ?, hard = ?, medium = ?, soft = ?, saved_at = ?, report = ?"
                                + " where job = ?")
                .params(values(
                        found.document(), score.hard(), score.medium(), score.soft(), time(now), found.report(), id))
                .update();
        return changed > 0
                ? changed
                : client.sql("insert into job_best (job, document, hard, medium, soft, saved_at, report)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                        .params(values(
                                id,
                                found.document(),
                                score.hard(),
                                score.medium(),
                                score.soft(),
                                time(now),
                                found.report()))
                        .update();
    }

    /**
     * Ends a job with its result.
     *
     * @param spent searching so far, by all workers together
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void end(String id, long fence, JobState state, Job.End end, Duration spent, @Nullable Found found) {
        database.inTransaction(() -> {
            if (found != null) {
                requireOwn(id, fence, score(id, fence, found.score()));
                put(id, found);
            }
            requireOwn(
                    id,
                    fence,
                    client.sql("update job set state = ?, ended_at = ?, spent = ?, end_reason = ?, failure = ?,"
                                    + " worker = null, change_number = change_number + 1"
                                    + " where id = ? and fence = ? and state = 'RUNNING'")
                            .params(values(
                                    state.name(),
                                    time(Rows.now(clock)),
                                    spent.toMillis(),
                                    end.reason(),
                                    end.failure(),
                                    id,
                                    fence))
                            .update());
            return leave(id, fence);
        });
    }

    /**
     * Puts a job back for another worker, because this one goes home.
     *
     * @param spent searching so far, by all workers together
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void giveBack(String id, long fence, Duration spent) {
        database.inTransaction(() -> {
            requireOwn(
                    id,
                    fence,
                    client.sql(
                                    "update job set state = 'QUEUED', worker = null, spent = ?,"
                                            + " change_number = change_number + 1 where id = ? and fence = ? and state = 'RUNNING'")
                            .params(spent.toMillis(), id, fence)
                            .update());
            return leave(id, fence);
        });
    }

    private int leave(String id, long fence) {
        Instant now = Rows.now(clock);
        return client.sql("update job_run set ended_at = ?, seen_at = ? where job = ? and fence = ?")
                .params(time(now), time(now), id, fence)
                .update();
    }

    private static void requireOwn(String id, long fence, int changed) {
        if (changed == 0) {
            throw new LostJobException(id, fence);
        }
    }

    private static JobResult result(ResultSet row, int number) throws SQLException {
        return new JobResult(
                row.getString("document"), Rows.score(row), moment(row, "saved_at"), row.getString("report"));
    }

    static Job job(ResultSet row, int number) throws SQLException {
        String reason = row.getString("end_reason");
        return new Job(
                row.getString("id"),
                row.getString("plan"),
                row.getInt("revision"),
                row.getString("caller"),
                row.getString("request"),
                JobState.valueOf(row.getString("state")),
                row.getLong("change_number"),
                row.getBoolean("stop_asked"),
                new Job.Times(
                        moment(row, "submitted_at"),
                        optionalMoment(row, "started_at"),
                        optionalMoment(row, "ended_at"),
                        Duration.ofMillis(row.getLong("spent"))),
                Rows.optionalScore(row),
                reason == null ? null : new Job.End(reason, row.getString("failure")));
    }
}
