package org.harmonogram.store;

import static org.harmonogram.store.Rows.moment;
import static org.harmonogram.store.Rows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.harmonogram.domain.Score;
import org.harmonogram.store.StoredPlan.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plans with all their revisions. Whatever is asked for is looked for in the caller's workspace only: what is another's is not
 * there. Thread-safe.
 */
public final class PlanStore {

    private static final String COLUMNS = "id, title, state, hard, medium, soft, revision, created_at, changed_at";

    private final Database database;
    private final JdbcClient client;
    private final Clock clock;

    /** @param clock tells when a revision was made */
    public PlanStore(Database database, Clock clock) {
        this.database = database;
        this.client = database.client();
        this.clock = clock;
    }

    /**
     * What plans are listed.
     *
     * @param title a part of the title, in any case; {@code null}: any
     * @param tag that they have; {@code null}: any
     * @param state {@code null}: any
     */
    public record Filter(
            @Nullable String title,
            @Nullable String tag,
            @Nullable PlanState state) {}

    /** Stores a new plan, as its first revision. */
    public StoredPlan create(Caller caller, PlanDraft draft, Collection<String> tags) {
        String id = UUID.randomUUID().toString();
        Instant now = Rows.now(clock);
        return database.inTransaction(() -> {
            Score score = draft.score();
            client.sql(
                            "insert into plan (id, workspace, title, title_folded, state, hard, medium, soft, revision, created_at,"
                                    + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)")
                    .params(
                            id,
                            caller.workspace(),
                            draft.title(),
                            folded(draft.title()),
                            draft.state().name(),
                            score.hard(),
                            score.medium(),
                            score.soft(),
                            time(now),
                            time(now))
                    .update();
            addRevision(id, 1, draft, caller, now);
            addTags(id, tags);
            return get(caller, id);
        });
    }

    /**
     * A plan.
     *
     * @throws UnknownIdException if there is none in the caller's workspace
     */
    public StoredPlan get(Caller caller, String id) {
        List<StoredPlan> found = client.sql("select " + COLUMNS + " from plan where workspace = ? and id = ?")
                .params(caller.workspace(), id)
                .query(PlanStore::plan)
                .list();
        return withTags(found).stream().findFirst().orElseThrow(() -> new UnknownIdException("plan", id));
    }

    /**
     * The document of a revision.
     *
     * @throws UnknownIdException if there is none in the caller's workspace
     */
    public String document(Caller caller, String id, int revision) {
        return client.sql("select r.document from plan_revision r join plan p on p.id = r.plan"
                        + " where p.workspace = ? and p.id = ? and r.revision = ?")
                .params(caller.workspace(), id, revision)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownIdException("plan", id));
    }

    /**
     * The revisions of a plan, the newest first.
     *
     * @param after number of the last one of the page before; {@code null}: from the newest on
     * @param limit how many at most, from 1
     * @throws UnknownIdException if there is no such plan in the caller's workspace
     */
    public Page<Revision> revisions(Caller caller, String id, @Nullable Integer after, int limit) {
        get(caller, id);
        List<Revision> rows = client.sql("select revision, state, hard, medium, soft, author, job, created_at"
                        + " from plan_revision where plan = ? and revision < ?"
                        + " order by revision desc fetch first ? rows only")
                .params(id, after == null ? Integer.MAX_VALUE : after, limit + 1)
                .query(PlanStore::revision)
                .list();
        return Page.of(rows, limit, revision -> String.valueOf(revision.number()));
    }

    /**
     * Plans, the newest first.
     *
     * @param after where the page before ended; {@code null}: from the newest on
     * @param limit how many at most, from 1
     * @throws IllegalArgumentException if no page ended there
     */
    public Page<StoredPlan> list(Caller caller, Filter filter, @Nullable String after, int limit) {
        String title = filter.title();
        PlanState state = filter.state();
        Page<StoredPlan> page = new NewestFirst("select " + COLUMNS + " from plan", "created_at", caller.workspace())
                .where("title_folded like ? escape '!'", title == null ? null : "%" + escaped(folded(title)) + "%")
                .where("exists (select 1 from plan_tag t where t.plan = plan.id and t.tag = ?)", filter.tag())
                .where("state = ?", state == null ? null : state.name())
                .page(client, after, limit, PlanStore::plan, plan -> new Position(plan.createdAt(), plan.id()));
        return new Page<>(withTags(page.items()), page.next());
    }

    /**
     * Stores the next revision.
     *
     * @param expected the revision it is made from; {@code null}: whatever is there
     * @param tags the plan's tags from now on; {@code null}: those it has
     * @throws UnknownIdException if there is no such plan in the caller's workspace
     * @throws StaleRevisionException if the plan is at another revision
     */
    public StoredPlan update(
            Caller caller, String id, @Nullable Integer expected, PlanDraft draft, @Nullable Collection<String> tags) {
        Instant now = Rows.now(clock);
        return database.inTransaction(() -> {
            int next = lock(caller, id, expected) + 1;
            Score score = draft.score();
            client.sql("update plan set title = ?, title_folded = ?, state = ?, hard = ?, medium = ?, soft = ?,"
                            + " revision = ?, changed_at = ? where id = ?")
                    .params(
                            draft.title(),
                            folded(draft.title()),
                            draft.state().name(),
                            score.hard(),
                            score.medium(),
                            score.soft(),
                            next,
                            time(now),
                            id)
                    .update();
            addRevision(id, next, draft, caller, now);
            if (tags != null) {
                client.sql("delete from plan_tag where plan = ?").params(id).update();
                addTags(id, tags);
            }
            return get(caller, id);
        });
    }

    /**
     * Keeps others from changing or deleting a plan, or from submitting jobs for it, until the end of the transaction.
     *
     * @param expected its revision; {@code null}: any
     * @return its revision
     */
    private int lock(Caller caller, String id, @Nullable Integer expected) {
        int current = client.sql("select revision from plan where workspace = ? and id = ? for update")
                .params(caller.workspace(), id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownIdException("plan", id));
        if (expected != null && expected != current) {
            throw new StaleRevisionException(id, expected, current);
        }
        return current;
    }

    /**
     * Deletes a plan with its revisions and jobs.
     *
     * @param expected its revision; {@code null}: any
     * @throws UnknownIdException if there is none in the caller's workspace
     * @throws StaleRevisionException if the plan is at another revision
     */
    public void delete(Caller caller, String id, @Nullable Integer expected) {
        database.inTransaction(() -> {
            int unused = lock(caller, id, expected);
            client.sql("delete from plan where id = ?").params(id).update();
        });
    }

    private void addRevision(String id, int number, PlanDraft draft, Caller caller, Instant now) {
        Score score = draft.score();
        client.sql("insert into plan_revision"
                        + " (plan, revision, document, state, hard, medium, soft, author, job, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Rows.values(
                        id,
                        number,
                        draft.document(),
                        draft.state().name(),
                        score.hard(),
                        score.medium(),
                        score.soft(),
                        caller.id(),
                        draft.job(),
                        time(now)))
                .update();
    }

    private void addTags(String id, Collection<String> tags) {
        for (String tag : new TreeSet<>(tags)) {
            client.sql("insert into plan_tag (plan, tag) values (?, ?)")
                    .params(id, tag)
                    .update();
        }
    }

    private List<StoredPlan> withTags(List<StoredPlan> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        Map<String, List<String>> tags = new HashMap<>();
        client.sql("select plan, tag from plan_tag where plan in (:ids) order by tag")
                .param("ids", plans.stream().map(StoredPlan::id).toList())
                .query((ResultSet row) -> {
                    tags.computeIfAbsent(row.getString("plan"), id -> new ArrayList<>())
                            .add(row.getString("tag"));
                });
        return plans.stream()
                .map(plan -> plan.withTags(tags.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private static StoredPlan plan(ResultSet row, int number) throws SQLException {
        return new StoredPlan(
                row.getString("id"),
                row.getString("title"),
                List.of(),
                PlanState.valueOf(row.getString("state")),
                Rows.score(row),
                row.getInt("revision"),
                moment(row, "created_at"),
                moment(row, "changed_at"));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("revision"),
                PlanState.valueOf(row.getString("state")),
                Rows.score(row),
                row.getString("author"),
                row.getString("job"),
                moment(row, "created_at"));
    }

    /** As titles are compared: by Java, as a database with the locale C would fold no Polish letters. */
    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
