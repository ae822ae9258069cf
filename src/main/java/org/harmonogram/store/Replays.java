package org.harmonogram.store;

import static org.harmonogram.store.Rows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Answers to requests that may be sent again under the same key, because their senders could not know whether they had
 * arrived. Thread-safe.
 */
public final class Replays {

    private final Database database;
    private final Clock clock;
    private final Duration longest;
    /** Claims that were made before it have died, because no other process can have the database open; absent: it can. */
    private final @Nullable Instant begun;

    /**
     * Keys of all workspaces. If only one process can have the database open, whoever has claimed a key there before has died.
     *
     * @param longest a request takes: after that its process is taken to have died, and the key may be used again
     */
    public Replays(Database database, Clock clock, Duration longest) {
        this.database = database;
        this.clock = clock;
        this.longest = longest;
        this.begun = database.isExclusive() ? Rows.now(clock) : null;
    }

    /**
     * What was answered.
     *
     * @param status of HTTP
     * @param headers as text, in the form of whoever stored them
     * @param body as text
     */
    public record Answer(int status, String headers, String body) {}

    /** What a key is good for. */
    public enum Outcome {
        /** The request is new, and the caller's to carry out. */
        NEW,
        /** It has been answered. */
        ANSWERED,
        /** The first one is still at work. */
        BUSY,
        /** The key was used for another request. */
        OTHER_REQUEST
    }

    /**
     * A key that somebody wants to use.
     *
     * @param outcome what it is good for
     * @param token of this claim, which no other has; absent unless it is new
     * @param answer absent unless it was answered
     */
    public record Claim(
            Outcome outcome,
            @Nullable String token,
            @Nullable Answer answer) {

        private static Claim of(String token) {
            return new Claim(Outcome.NEW, token, null);
        }

        private static Claim of(Outcome outcome) {
            return new Claim(outcome, null, null);
        }
    }

    private record Row(String hash, @Nullable Answer answer) {}

    /**
     * Claims a key for a request; whoever is told {@link Outcome#NEW} has to {@link #answer} or {@link #release} it.
     *
     * @param hash of the request: the same for the same request only
     */
    public Claim claim(Caller caller, String key, String hash) {
        String token = UUID.randomUUID().toString();
        return insert(caller, key, hash, token) ? Claim.of(token) : look(caller, key, hash, token);
    }

    private boolean insert(Caller caller, String key, String hash, String token) {
        Instant now = Rows.now(clock);
        try {
            database.client()
                    .sql(
                            "insert into replay (workspace, caller, replay_key, request_hash, claim, busy_until, created_at)"
                                    + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(caller.workspace(), caller.id(), key, hash, token, time(now.plus(longest)), time(now))
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    private Claim look(Caller caller, String key, String hash, String token) {
        Optional<Row> found = database.client()
                .sql("select * from replay where workspace = ? and caller = ? and replay_key = ?")
                .params(caller.workspace(), caller.id(), key)
                .query(Replays::row)
                .optional();
        if (found.isEmpty()) {
            return claim(caller, key, hash); // released meanwhile
        }
        Row row = found.get();
        if (!row.hash().equals(hash)) {
            return Claim.of(Outcome.OTHER_REQUEST);
        }
        if (row.answer() != null) {
            return new Claim(Outcome.ANSWERED, null, row.answer());
        }
        return takeOver(caller, key, token) ? Claim.of(token) : Claim.of(Outcome.BUSY);
    }

    /** Whoever had it is taken to have died; should it come back, its token is no longer the one in the table. */
    private boolean takeOver(Caller caller, String key, String token) {
        Instant now = Rows.now(clock);
        return database.client()
                        .sql("update replay set claim = ?, busy_until = ?"
                                + " where workspace = ? and caller = ? and replay_key = ?"
                                + " and status is null and busy_until < ?")
                        .params(token, time(now.plus(longest)), caller.workspace(), caller.id(), key, time(dead(now)))
                        .update()
                == 1;
    }

    /** Whoever was to be ready before then has died. */
    private Instant dead(Instant now) {
        Instant ofBefore = begun == null ? now : begun.plus(longest);
        return ofBefore.isAfter(now) ? ofBefore : now;
    }

    /**
     * Keeps the answer; within {@link Database#inTransaction} it stands and falls with what was done.
     *
     * @param token of the claim
     * @throws LostClaimException if somebody else has claimed the key meanwhile: then what was done must not stand
     */
    public void answer(Caller caller, String key, String token, Answer answer) {
        int changed = database.client()
                .sql("update replay set claim = null, busy_until = null, status = ?, headers = ?, body = ?"
                        + " where workspace = ? and caller = ? and replay_key = ? and claim = ?")
                .params(answer.status(), answer.headers(), answer.body(), caller.workspace(), caller.id(), key, token)
                .update();
        if (changed == 0) {
            throw new LostClaimException();
        }
    }

    /**
     * The request came to nothing: the key may be used again, unless somebody else has claimed it already.
     *
     * @param token of the claim
     */
    public void release(Caller caller, String key, String token) {
        database.client()
                .sql("delete from replay where workspace = ? and caller = ? and replay_key = ? and claim = ?")
                .params(caller.workspace(), caller.id(), key, token)
                .update();
    }

    /** Forgets keys that are older. */
    public void forget(Duration age) {
        database.client()
                .sql("delete from replay where created_at < ?")
                .params(time(Rows.now(clock).minus(age)))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        int status = row.getInt("status");
        Answer answer = row.wasNull() ? null : new Answer(status, row.getString("headers"), row.getString("body"));
        return new Row(row.getString("request_hash"), answer);
    }
}
