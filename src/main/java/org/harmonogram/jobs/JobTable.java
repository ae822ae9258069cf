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
import java.util.ArrayList;
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

    /** Why a job ended that could not be carried out, and what went wrong where nothing more is known. */
    static final String FAULT = "fault";
    /** What went wrong where too many workers died of a job. */
    static final String WORKER_DIED = "worker-died";

    private static final int MOST_DEATHS = 5;

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

    /**
     * Takes a job, from whoever has it; empty if it has ended or is gone, or ends now because too many workers have died of it.
     */
    Optional<Taken> take(String id, String worker) {
        return database.inTransaction(() -> {
            int changed = client.sql("update job set fence = fence + 1, state = 'RUNNING', worker = ?,"
                            + " change_number = change_number + 1, started_at = coalesce(started_at, ?)"
                            + " where id = ? and state in ('QUEUED', 'RUNNING')")
                    .params(worker, time(Rows.now(clock)), id)
                    .update();
            return changed == 0 ? Optional.empty() : taken(id, worker);
        });
    }

    private Optional<Taken> taken(String id, String worker) {
        // Looked at while the row is locked: whoever had the job before was seen earlier.
        Instant now = Rows.now(clock);
        long fence = client.sql("select fence from job where id = ?")
                .params(id)
                .query(Long.class)
                .single();
        if (deaths(id) >= MOST_DEATHS) {
            fail(id, fence, WORKER_DIED);
            return Optional.empty();
        }
        client.sql("insert into job_run (job, fence, worker, started_at, seen_at) values (?, ?, ?, ?, ?)")
                .params(id, fence, worker, time(now), time(now))
                .update();
        JobResult saved = findResult(id).orElse(null);
        if (saved != null) {
            // What was told of a better plan that was not saved is taken back.
            writeScore(id, fence, saved.score());
        }
        Job job = findAll(List.of(id)).get(0);
        return Optional.of(new Taken(fence, job, saved));
    }

    /**
     * How many workers took the job and were soon not heard of any more, since its best plan was saved last: whoever was at it for
     * a while, or saved something, was not killed by it.
     */
    private int deaths(String id) {
        return client.sql(
                        "select count(*) from job_run r where r.job = ? and r.ended_at is null"
                                + " and r.seen_at < r.started_at + interval '1' minute"
                                + " and not exists (select 1 from job_best b where b.job = r.job and b.saved_at >= r.started_at)")
                .params(id)
                .query(Integer.class)
                .single();
    }

    /** Changes the row of a job, which is locked then, so that no other can take it before the transaction ends. */
    private void change(String id, long fence, String changes, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(values(values));
        all.add(id);
        all.add(fence);
        int changed = client.sql("update job set " + changes + " where id = ? and fence = ? and state = 'RUNNING'")
                .params(all)
                .update();
        if (changed == 0) {
            throw new LostJobException(id, fence);
        }
    }

    private void writeScore(String id, long fence, Score score) {
        change(id, fence, "hard = ?, medium = ?, soft = ?", score.hard(), score.medium(), score.soft());
    }

    /**
     * The document of the plan that a job is about.
     *
     * @throws LostJobException if it is gone, and with it the job
     */
    String document(Taken taken) {
        Job job = taken.job();
        return client.sql("select document from plan_revision where plan = ? and revision = ?")
                .params(job.plan(), job.revision())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new LostJobException(job.id(), taken.fence()));
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
            change(id, fence, "spent = ?, change_number = change_number + 1", spent.toMillis());
            if (score != null) {
                writeScore(id, fence, score);
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
            writeScore(id, fence, found.score());
            put(id, found);
        });
    }

    private void put(String id, Found found) {
        Score score = found.score();
        Instant now = Rows.now(clock);
        List<@Nullable Object> row =
                values(found.document(), score.hard(), score.medium(), score.soft(), time(now), found.report(), id);
        int changed = client.sql("update job_best set document = ?, hard = ?, medium = ?, soft = ?, saved_at = ?,"
                        + " report = ? where job = ?")
                .params(row)
                .update();
        if (changed == 0) {
            client.sql("insert into job_best (document, hard, medium, soft, saved_at, report, job)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(row)
                    .update();
        }
    }

    /**
     * Ends a job with its result.
     *
     * @param spent searching so far, by all workers together
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void end(String id, long fence, JobState state, Job.End end, Duration spent, Found found) {
        database.inTransaction(() -> {
            writeScore(id, fence, found.score());
            put(id, found);
            change(id, fence, "spent = ?", spent.toMillis());
            finish(id, fence, state, end);
        });
    }

    /**
     * Ends a job that cannot be carried out. What was saved is kept as its result.
     *
     * @param failure code of what went wrong
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void fail(String id, long fence, String failure) {
        database.inTransaction(() -> {
            change(
                    id,
                    fence,
                    "hard = (select b.hard from job_best b where b.job = job.id),"
                            + " medium = (select b.medium from job_best b where b.job = job.id),"
                            + " soft = (select b.soft from job_best b where b.job = job.id)");
            finish(id, fence, JobState.FAILED, new Job.End(FAULT, failure));
        });
    }

    private void finish(String id, long fence, JobState state, Job.End end) {
        change(
                id,
                fence,
                "state = ?, ended_at = ?, end_reason = ?, failure = ?, worker = null, change_number = change_number + 1",
                state.name(),
                time(Rows.now(clock)),
                end.reason(),
                end.failure());
        leave(id, fence);
    }

    /**
     * Puts a job back for another worker, because this one goes home.
     *
     * @param spent searching so far, by all workers together
     * @param found the best plan, to be saved; {@code null}: it is saved already, or there is none
     * @throws LostJobException if another worker has taken it, or it is gone
     */
    void giveBack(String id, long fence, Duration spent, @Nullable Found found) {
        database.inTransaction(() -> {
            if (found != null) {
                writeScore(id, fence, found.score());
                put(id, found);
            }
            change(
                    id,
                    fence,
                    "state = 'QUEUED', worker = null, spent = ?, change_number = change_number + 1",
                    spent.toMillis());
            leave(id, fence);
        });
    }

    /** Writes down that the worker has left the job, and did not die of it. */
    void leave(String id, long fence) {
        Instant now = Rows.now(clock);
        client.sql("update job_run set ended_at = ?, seen_at = ? where job = ? and fence = ?")
                .params(time(now), time(now), id, fence)
                .update();
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
