package org.harmonogram.web;

import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.jobs.Job;
import org.harmonogram.jobs.JobQueue;
import org.harmonogram.jobs.JobResult;
import org.harmonogram.store.Audit;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanDraft;
import org.harmonogram.store.PlanState;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.StoredPlan;
import org.harmonogram.store.UnknownIdException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans and their revisions. */
@RestController
@RequestMapping(path = "/v1/plans", produces = "application/json")
final class PlanController {

    private static final int LONGEST_TAG = 100;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_ID = 64;

    private final Database database;
    private final PlanStore plans;
    private final JobQueue jobs;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Bodies bodies;
    private final int mostSessions;

    PlanController(
            Database database,
            PlanStore plans,
            JobQueue jobs,
            Audit audit,
            Idempotency idempotency,
            Bodies bodies,
            ServiceSettings settings) {
        this.database = database;
        this.plans = plans;
        this.jobs = jobs;
        this.audit = audit;
        this.idempotency = idempotency;
        this.bodies = bodies;
        this.mostSessions = settings.limits().sessions();
    }

    @PostMapping
    ResponseEntity<byte[]> create(Exchange exchange) {
        List<String> tags = tags(exchange);
        try (Body body = bodies.receivePlan(exchange.request())) {
            return idempotency
                    .answer(exchange, body.bytes(), () -> {
                        Incoming incoming = Incoming.read(body, mostSessions);
                        PlanDraft draft = incoming.draft(null);
                        return () -> create(exchange, incoming, draft, tags == null ? List.of() : tags);
                    })
                    .entity();
        }
    }

    private Answer create(Exchange exchange, Incoming incoming, PlanDraft draft, List<String> tags) {
        StoredPlan plan = plans.create(exchange.caller(), draft, tags);
        audit.add(exchange.caller(), "plan-created", plan.id(), null);
        return about(exchange, 201, plan, incoming).with("Location", location(plan));
    }

    @GetMapping
    ResponseEntity<byte[]> list(Exchange exchange) {
        Parameters parameters = exchange.parameters("title", "tag", "state", "limit", "after");
        PlanStore.Filter filter = new PlanStore.Filter(
                parameters.text("title", LONGEST_TITLE),
                parameters.text("tag", LONGEST_TAG),
                parameters.oneOf("state", PlanState.values(), PlanState::id));
        String after = parameters.after();
        int limit = parameters.limit();
        parameters.done();
        return Answer.json(200, Documents.page(plans.list(exchange.caller(), filter, after, limit), Documents::plan))
                .entity();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> get(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        StoredPlan plan = plans.get(exchange.caller(), id);
        return document(exchange, plan, plan.revision());
    }

    @GetMapping("/{id}/about")
    ResponseEntity<byte[]> about(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        StoredPlan plan = plans.get(exchange.caller(), id);
        return Revisions.answer(exchange, plan.revision(), () -> Answer.json(200, Documents.plan(plan)))
                .entity();
    }

    @PutMapping("/{id}")
    ResponseEntity<byte[]> replace(Exchange exchange, @PathVariable String id) {
        List<String> tags = tags(exchange);
        StoredPlan current = plans.get(exchange.caller(), id);
        if (!Revisions.requireMatch(exchange, current.revision())) {
            throw ProblemException.of(Problem.IF_MATCH_NEEDED, Revisions.tag(current.revision()));
        }
        Incoming incoming = Incoming.receive(bodies, exchange.request(), mostSessions);
        PlanDraft draft = incoming.draft(null);
        StoredPlan plan = database.inTransaction(() -> {
            Integer expected = Revisions.isAnyWanted(exchange) ? null : current.revision();
            StoredPlan stored = plans.update(exchange.caller(), id, expected, draft, tags);
            audit.add(exchange.caller(), "plan-changed", id, "revision " + stored.revision());
            return stored;
        });
        return about(exchange, 200, plan, incoming).entity();
    }

    @DeleteMapping("/{id}")
    ResponseEntity<byte[]> delete(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        int current = plans.get(exchange.caller(), id).revision();
        boolean isOneMeant = Revisions.requireMatch(exchange, current) && !Revisions.isAnyWanted(exchange);
        Integer expected = isOneMeant ? current : null;
        return database.inTransaction(() -> {
                    plans.delete(exchange.caller(), id, expected);
                    audit.add(exchange.caller(), "plan-deleted", id, null);
                    return Answer.empty(204);
                })
                .entity();
    }

    @GetMapping("/{id}/revisions")
    ResponseEntity<byte[]> revisions(Exchange exchange, @PathVariable String id) {
        Parameters parameters = exchange.parameters("limit", "after");
        Integer after = parameters.optionalNumber("after", 1, Integer.MAX_VALUE);
        int limit = parameters.limit();
        parameters.done();
        return Answer.json(
                        200, Documents.page(plans.revisions(exchange.caller(), id, after, limit), Documents::revision))
                .entity();
    }

    @GetMapping("/{id}/revisions/{revision}")
    ResponseEntity<byte[]> revision(Exchange exchange, @PathVariable String id, @PathVariable String revision) {
        exchange.noParameters();
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw new UnknownIdException("revision", revision);
        }
        return document(exchange, plans.get(exchange.caller(), id), Integer.parseInt(revision));
    }

    private ResponseEntity<byte[]> document(Exchange exchange, StoredPlan plan, int revision) {
        if (revision > plan.revision()) {
            throw new UnknownIdException("revision", String.valueOf(revision));
        }
        return Revisions.answer(
                        exchange, revision, () -> Answer.json(plans.document(exchange.caller(), plan.id(), revision)))
                .entity();
    }

    /** Writes what a job found into its plan. */
    @PostMapping("/{id}/apply")
    ResponseEntity<byte[]> apply(Exchange exchange, @PathVariable String id) {
        Parameters parameters = exchange.parameters("job");
        String job = parameters.text("job", LONGEST_ID);
        parameters.done();
        return idempotency
                .answer(exchange, new byte[0], () -> {
                    StoredPlan current = plans.get(exchange.caller(), id);
                    Job applied = applicable(exchange, current, job == null ? "" : job);
                    Incoming incoming = withPlacements(exchange, current, applied);
                    PlanDraft draft = incoming.draft(applied.id());
                    return () -> apply(exchange, current, applied, incoming, draft);
                })
                .entity();
    }

    /** The job, if it is one of the plan that may be applied to its present revision. */
    private Job applicable(Exchange exchange, StoredPlan current, String id) {
        Job job = job(exchange, current.id(), id);
        boolean isNamed = Revisions.requireMatch(exchange, current.revision());
        if (!isNamed && job.revision() != current.revision()) {
            throw ProblemException.of(Problem.JOB_REVISION_STALE, job.revision(), current.revision());
        }
        return job;
    }

    private Incoming withPlacements(Exchange exchange, StoredPlan current, Job job) {
        JobResult result =
                jobs.findResult(exchange.caller(), job.id()).orElseThrow(() -> ProblemException.of(Problem.NO_RESULT));
        String document = plans.document(exchange.caller(), current.id(), current.revision());
        List<Placement> placements =
                bodies.read(result.document(), PlanReader::read).placements();
        return bodies.read(document, text -> {
            Plan plan = PlanReader.read(text).withPlacements(placements);
            Validation.structure(plan);
            return Incoming.of(plan);
        });
    }

    private Answer apply(Exchange exchange, StoredPlan current, Job job, Incoming incoming, PlanDraft draft) {
        StoredPlan stored = plans.update(exchange.caller(), current.id(), current.revision(), draft, null);
        audit.add(
                exchange.caller(),
                "job-applied",
                current.id(),
                "job %s, revision %d".formatted(job.id(), stored.revision()));
        return about(exchange, 200, stored, incoming).with("Location", location(stored));
    }

    private Job job(Exchange exchange, String plan, String id) {
        Job job = jobs.get(exchange.caller(), id);
        if (!job.plan().equals(plan)) {
            throw new UnknownIdException("job", id);
        }
        return job;
    }

    private static @Nullable List<String> tags(Exchange exchange) {
        Parameters parameters = exchange.parameters("tag");
        List<String> tags = parameters.texts("tag", LONGEST_TAG, MOST_TAGS);
        parameters.done();
        return tags;
    }

    private static Answer about(Exchange exchange, int status, StoredPlan plan, Incoming incoming) {
        return Answer.json(status, Documents.plan(plan, incoming.warnings(), exchange.locale()))
                .with("ETag", Revisions.tag(plan.revision()))
                .with("Content-Language", exchange.locale().getLanguage());
    }

    private static String location(StoredPlan plan) {
        return "/v1/plans/" + plan.id();
    }
}
