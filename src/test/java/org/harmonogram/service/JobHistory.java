package org.harmonogram.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * What happened to jobs, read in the database behind the back of the service. Triggers write down every state and every best
 * plan that is ever saved, so that none is overlooked which another has replaced. To be used by one thread.
 */
final class JobHistory implements AutoCloseable {

    private static final List<String> WATCH = List.of(
            """
            create table seen_save (nth bigserial primary key, job varchar(36), hard bigint, medium bigint, soft bigint)
            """,
            """
            create table seen_state (nth bigserial primary key, job varchar(36), state varchar(16), fence bigint)
            """,
            """
            create function see_save() returns trigger language plpgsql as $$ begin
              insert into seen_save (job, hard, medium, soft) values (new.job, new.hard, new.medium, new.soft);
              return null;
            end $$
            """,
            """
            create function see_state() returns trigger language plpgsql as $$ begin
              insert into seen_state (job, state, fence) values (new.id, new.state, new.fence);
              return null;
            end $$
            """,
            "create trigger see_save after insert or update on job_best for each row execute function see_save()",
            "create trigger see_first_state after insert on job for each row execute function see_state()",
            """
            create trigger see_state after update on job for each row
              when (old.state is distinct from new.state or old.fence is distinct from new.fence)
              execute function see_state()
            """);

    private final Connection connection;

    private JobHistory(Connection connection) {
        this.connection = connection;
    }

    /** Begins to watch; the tables of the service must be there. */
    static JobHistory watch(Postgres postgres) throws SQLException {
        JobHistory history = new JobHistory(postgres.connect());
        try (Statement statement = history.connection.createStatement()) {
            for (String sql : WATCH) {
                statement.execute(sql);
            }
        }
        return history;
    }

    /**
     * One worker's time with a job.
     *
     * @param job its id
     * @param fence goes up with every worker that takes the job
     * @param worker who took it
     * @param startedAt when
     * @param seenAt when the worker last said that it was alive
     * @param endedAt when it left the job of itself; absent: it did not
     */
    record Run(
            String job,
            long fence,
            String worker,
            Instant startedAt,
            Instant seenAt,
            @Nullable Instant endedAt) {

        /** The last moment at which the worker is known to have had the job. */
        Instant lastMoment() {
            return endedAt == null ? seenAt : endedAt;
        }
    }

    /**
     * A state that a job was in.
     *
     * @param state in lower case
     * @param fence at that time
     */
    record State(String state, long fence) {

        boolean isFinal() {
            return !state.equals("queued") && !state.equals("running");
        }
    }

    /** Everybody who has had the job, in the order of their fences. */
    List<Run> runs(String job) {
        return list(
                """
                select job, fence, worker, started_at, seen_at, ended_at from job_run where job = '%s' order by fence
                """.formatted(job),
                row -> new Run(
                        row.getString("job"),
                        row.getLong("fence"),
                        row.getString("worker"),
                        instant(row, "started_at"),
                        instant(row, "seen_at"),
                        row.getObject("ended_at") == null ? null : instant(row, "ended_at")));
    }

    /** What each plan cost that was saved for the job, in order. */
    List<Score> saved(String job) {
        return list(
                "select hard, medium, soft from seen_save where job = '%s' order by nth".formatted(job),
                row -> new Score(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")));
    }

    /** The states of the job, in order. */
    List<State> states(String job) {
        return list(
                "select lower(state) as state, fence from seen_state where job = '%s' order by nth".formatted(job),
                row -> new State(row.getString("state"), row.getLong("fence")));
    }

    /** How many jobs wait or are at work. */
    long unfinished() {
        return list(
                        "select count(*) as jobs from job where lower(state) in ('queued', 'running')",
                        row -> row.getLong("jobs"))
                .get(0);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reading<T> reading) {
        List<T> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(reading.of(row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
