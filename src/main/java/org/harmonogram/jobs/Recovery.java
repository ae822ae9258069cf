package org.harmonogram.jobs;

import java.util.List;
import org.harmonogram.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts right what processes leave behind that die, or lose the database in the middle of something. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Database database;
    private final JdbcClient client;
    private final Dispatch dispatch;

    Recovery(Database database, Dispatch dispatch) {
        this.database = database;
        this.client = database.client();
        this.dispatch = dispatch;
    }

    private record Forgotten(String job, int rank) {}

    /**
     * Frees all jobs: for a database that only one process can have open, and which has just been opened. Whoever had them has
     * died. It only saves time: without it they are found to be dead after a few heartbeats.
     */
    void freeAll() {
        try {
            client.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked")
                    .update();
        } catch (DataAccessException fault) {
            LOG.warn("Could not free the jobs that were at work; they go on a little later.", fault);
        }
    }

    /** Sees to it that every job that has not ended is to be taken by somebody. */
    void addForgotten() {
        database.inTransaction(() -> {
            JobQueue.lockGate(client);
            // One that ends meanwhile may be added, too: whoever takes it sees that it has ended.
            List<Forgotten> forgotten = client.sql(
                            "select id, queue_rank from job where state in ('QUEUED', 'RUNNING')"
                                    + " and not exists (select 1 from scheduled_tasks t where t.task_name = ? and t.task_instance = job.id)")
                    .params(Workers.TASK)
                    .query((row, number) -> new Forgotten(row.getString("id"), row.getInt("queue_rank")))
                    .list();
            forgotten.forEach(each -> dispatch.add(each.job(), each.rank()));
        });
    }
}
