package org.harmonogram.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.SolveRequest;
import org.harmonogram.io.text.TextFile;
import org.harmonogram.jobs.Job;
import org.harmonogram.jobs.JobQueue;
import org.harmonogram.jobs.JobResult;
import org.harmonogram.jobs.JobState;
import org.harmonogram.store.Audit;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Solve jobs. */
@RestController
@RequestMapping(path = "/v1", produces = "application/json")
final class JobController {

    private static final int LONGEST_ID = 64;
    private static final int NO_CONTENT = 204;

    private final Database database;
    private final PlanStore plans;
    private final JobQueue jobs;
    private final JobEvents events;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Bodies bodies;
    private final Duration longest;

    JobController(
            Database database,
            PlanStore plans,
            JobQueue jobs,
            JobEvents events,
            Audit audit,
            Idempotency idempotency,
            Bodies bodies,
            ServiceSettings settings) {
        this.database = database;
        this.plans = plans;
        this.jobs = jobs;
        this.events = events;
        this.audit = audit;
        this.idempotency = idempotency;
        this.bodies = bodies;
        this.longest = settings.limits().solveTime();
    }

    @PostMapping("/plans/{id}/jobs")
    ResponseEntity<byte[]> submit(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        try (Body body = bodies.receiveJson(exchange.request())) {
            return idempotency
                    .answer(exchange, body.bytes(), () -> {
                        SolveRequest request = body.read(this::request);
                        int revision = solvable(exchange, id, request);
                        return () -> submit(exchange, id, revision, request);
                    })
                    .entity();
        }
    }

    /** The revision that is to be solved, and can be. */
    private int solvable(Exchange exchange, String plan, SolveRequest request) {
        int current = plans.get(exchange.caller(), plan).revision();
        Integer asked = request.revision();
        int revision = asked == null ? current : existing(asked, current);
        String document = plans.document(exchange.caller(), plan, revision);
        return bodies.read(document, text -> {
            Validation.solvable(request.applyTo(PlanReader.read(text)));
            return revision;
        });
    }

    private Answer submit(Exchange exchange, String plan, int revision, SolveRequest request) {
        Job job = jobs.submit(exchange.caller(), plan, revision, request);
        audit.add(exchange.caller(), "job-submitted", job.id(), "plan %s, revision %d".formatted(plan, revision));
        return answer(exchange, 202, job, null).with("Location", "/v1/jobs/" + job.id());
    }

    private static int existing(int asked, int current) {
        if (asked > current) {
            Issue issue = Issue.of(IssueCode.OUT_OF_RANGE, "/revision", asked, 1, current);
            throw Refusals.invalid(Problem.INVALID_REQUEST, List.of(issue));
        }
        return asked;
    }

    private SolveRequest request(byte[] body) {
        try {
            SolveRequest request = SolveRequest.read(TextFile.read(body));
            requireInTime(request.solve().time(), "/time");
            requireInTime(request.solve().unimproved(), "/unimproved");
            return request;
        } catch (InvalidPlanException invalid) {
            throw Refusals.invalid(Problem.INVALID_REQUEST, invalid.issues());
        }
    }

    private void requireInTime(@Nullable Duration asked, String at) {
        if (asked != null && asked.compareTo(longest) > 0) {
            throw new InvalidPlanException(
                    List.of(Issue.of(IssueCode.OUT_OF_RANGE, at, asked, Duration.ofMillis(1), longest)));
        }
    }

    @GetMapping("/jobs")
    ResponseEntity<byte[]> list(Exchange exchange) {
        Parameters parameters = exchange.parameters("plan", "state", "limit", "after");
        JobQueue.Filter filter = new JobQueue.Filter(
                parameters.text("plan", LONGEST_ID), parameters.oneOf("state", JobState.values(), JobState::id));
        String after = parameters.after();
        int limit = parameters.limit();
        parameters.done();
        return Answer.json(
                        200,
                        Documents.page(
                                jobs.list(exchange.caller(), filter, after, limit),
                                job -> Documents.job(job, null, exchange.locale())))
                .entity();
    }

    @GetMapping("/jobs/{id}")
    ResponseEntity<byte[]> get(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        Job job = jobs.get(exchange.caller(), id);
        return answer(exchange, 200, job, jobs.findResult(job).orElse(null)).entity();
    }

    @PostMapping("/jobs/{id}/stop")
    ResponseEntity<byte[]> stop(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        Job job = database.inTransaction(() -> {
            boolean wasAsked = jobs.get(exchange.caller(), id).stopAsked();
            Job stopped = jobs.stop(exchange.caller(), id);
            if (stopped.stopAsked() && !wasAsked) {
                audit.add(exchange.caller(), "job-stopped", id, null);
            }
            return stopped;
        });
        int status = job.state().isFinal() ? 200 : 202;
        return answer(exchange, status, job, jobs.findResult(job).orElse(null)).entity();
    }

    @DeleteMapping("/jobs/{id}")
    ResponseEntity<byte[]> delete(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        return database.inTransaction(() -> {
                    jobs.delete(exchange.caller(), id);
                    audit.add(exchange.caller(), "job-deleted", id, null);
                    return Answer.empty(NO_CONTENT);
                })
                .entity();
    }

    @GetMapping("/jobs/{id}/result")
    ResponseEntity<byte[]> result(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        JobResult result =
                jobs.findResult(exchange.caller(), id).orElseThrow(() -> ProblemException.of(Problem.NO_RESULT));
        return Answer.json(result.document()).entity();
    }

    /** Answers bit by bit, without a thread of its own. */
    @GetMapping(path = "/jobs/{id}/events", produces = "text/event-stream")
    void events(Exchange exchange, @PathVariable String id, HttpServletResponse response) throws IOException {
        exchange.noParameters();
        Job job = jobs.get(exchange.caller(), id);
        long known = known(exchange, job);
        if (job.state().isFinal() && known == job.change()) {
            response.setStatus(NO_CONTENT);
            return;
        }
        response.setStatus(200);
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (!exchange.request().getMethod().equals("HEAD")) {
            events.open(exchange, job, known);
        }
    }

    /** The change that the caller has seen; 0: none. A number that cannot be from here counts as none: then everything is told. */
    private static long known(Exchange exchange, Job job) {
        String header = exchange.header("Last-Event-ID");
        long known = header == null || !header.matches("[0-9]{1,18}") ? 0 : Long.parseLong(header);
        return known > job.change() ? 0 : known;
    }

    private static Answer answer(Exchange exchange, int status, Job job, @Nullable JobResult result) {
        return Answer.json(status, Documents.job(job, result, exchange.locale()))
                .with("Content-Language", exchange.locale().getLanguage());
    }
}
