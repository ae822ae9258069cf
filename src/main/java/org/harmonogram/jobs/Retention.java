package org.harmonogram.jobs;

import static org.harmonogram.store.Rows.moment;
import static org.harmonogram.store.Rows.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.harmonogram.store.Database;
import org.harmonogram.store.Position;
import org.harmonogram.store.Replays;
import org.harmonogram.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets ended jobs that are too old or too many, and old answers that may be asked for again. */
final class Retention {

    /** As long as clients may send a request again. */
    private static final Duration REPLAYS_KEPT = Duration.ofHours(24);

    private final JdbcClient client;
    private final Replays replays;
    private final Clock clock;
    private final JobLimits limits;

    Retention(Database database, Replays replays, Clock clock, JobLimits limits) {
        this.client = database.client();
        this.replays = replays;
        this.clock = clock;
        this.limits = limits;
    }

    void forget() {
        Instant oldest = Rows.now(clock).minus(limits.kept());
        client.sql("delete from job where ended_at < ?").params(time(oldest)).update();
        client.sql("select workspace from job where ended_at is not null group by workspace having count(*) > ?")
                .params(limits.keptOfWorkspace())
                .query(String.class)
                .list()
                .forEach(this::forgetSurplus);
        replays.forget(REPLAYS_KEPT);
    }

    private void forgetSurplus(String workspace) {
        client.sql("select id, ended_at from job where workspace = ? and ended_at is not null"
                        + " order by ended_at desc, id desc offset ? rows fetch first 1 rows only")
                .params(workspace, limits.keptOfWorkspace())
                .query((row, number) -> new Position(moment(row, "ended_at"), row.getString("id")))
                .optional()
                .ifPresent(newest -> forgetFrom(workspace, newest));
    }

    private void forgetFrom(String workspace, Position newest) {
        client.sql("delete from job where workspace = ? and (ended_at < ? or (ended_at = ? and id <= ?))")
                .params(workspace, time(newest.time()), time(newest.time()), newest.id())
                .update();
    }
}
