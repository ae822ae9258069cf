package org.harmonogram.store;

import static org.harmonogram.store.Rows.time;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;

/** Those whose plans and jobs are kept apart. Thread-safe. */
public final class Workspaces {

    /** The one workspace of a service that asks nobody who they are. */
    public static final String LOCAL = "local";

    private final Database database;
    private final Clock clock;

    /** @param clock tells when a workspace was made */
    public Workspaces(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the workspace if there is none of that name. */
    public void ensure(String id) {
        Integer found = database.client()
                .sql("select count(*) from workspace where id = ?")
                .params(id)
                .query(Integer.class)
                .single();
        if (found == 0) {
            insert(id);
        }
    }

    private void insert(String id) {
        try {
            database.inPartOfTransaction(() -> database.client()
                    .sql("insert into workspace (id, created_at) values (?, ?)")
                    .params(id, time(Rows.now(clock)))
                    .update());
        } catch (DuplicateKeyException madeMeanwhile) {
            // Another process was quicker: it is there, and that was wanted.
        }
    }
}
