package org.harmonogram.store;

import static org.harmonogram.store.Rows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed what when. Entries are added and read, never changed. Thread-safe. */
public final class Audit {

    private static final int MOST_DETAIL = 2000;

    private final Database database;
    private final Clock clock;

    /** @param clock tells when something was done */
    public Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One thing that was done.
     *
     * @param at when
     * @param caller who did it
     * @param action what, such as {@code plan-created}
     * @param subject id of what it was done to
     * @param detail such as a revision; absent: nothing to add
     */
    public record Entry(
            Instant at,
            String caller,
            String action,
            String subject,
            @Nullable String detail) {}

    /** Adds an entry; within {@link Database#inTransaction} it stands and falls with what was done. */
    public void add(Caller caller, String action, String subject, @Nullable String detail) {
        Instant now = Rows.now(clock);
        String kept = detail == null || detail.length() <= MOST_DETAIL ? detail : detail.substring(0, MOST_DETAIL);
        database.client()
                .sql("insert into audit (id, happened_at, workspace, caller, action, subject, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Rows.values(
                        UUID.randomUUID().toString(),
                        time(now),
                        caller.workspace(),
                        caller.id(),
                        action,
                        subject,
                        kept))
                .update();
    }

    /**
     * Entries of the caller's workspace, the newest first.
     *
     * @param after where the page before ended; {@code null}: from the newest on
     * @param limit how many at most, from 1
     * @throws IllegalArgumentException if there is no such page
     */
    public Page<Entry> list(Caller caller, @Nullable String after, int limit) {
        Page<Row> page = new NewestFirst("select * from audit", "happened_at", caller.workspace())
                .page(
                        database.client(),
                        after,
                        limit,
                        Audit::row,
                        row -> new Position(row.entry().at(), row.id()));
        return new Page<>(page.items().stream().map(Row::entry).toList(), page.next());
    }

    private record Row(String id, Entry entry) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                new Entry(
                        Rows.moment(row, "happened_at"),
                        row.getString("caller"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")));
    }
}
