package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.harmonogram.io.ctt.CttFile;
import org.harmonogram.io.ctt.CttReader;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.store.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody has sent.
 *
 * @param plan valid
 * @param warnings about it
 */
record Incoming(Plan plan, List<Issue> warnings) {

    /** Copies the warnings. */
    Incoming {
        warnings = List.copyOf(warnings);
    }

    /**
     * The plan in the body of a request.
     *
     * @param mostSessions that it may have
     * @throws InvalidPlanException if it is no valid plan
     * @throws ProblemException if it is too large, or no body that can be received
     */
    static Incoming receive(Bodies bodies, HttpServletRequest request, int mostSessions) {
        try (Body body = bodies.receivePlan(request)) {
            return read(body, mostSessions);
        }
    }

    /**
     * The plan in a body.
     *
     * @param mostSessions that it may have
     * @throws InvalidPlanException if it is no valid plan
     * @throws ProblemException if it is too large
     */
    static Incoming read(Body body, int mostSessions) {
        CttFile read = body.read(body.isText() ? CttReader::read : Incoming::readJson);
        requireRoom(read.plan(), mostSessions);
        List<Issue> warnings = new ArrayList<>(read.warnings());
        warnings.addAll(warnings(read.plan()));
        return new Incoming(read.plan(), warnings);
    }

    private static CttFile readJson(byte[] bytes) {
        return new CttFile(PlanReader.read(bytes), List.of());
    }

    /** A valid plan that is here already. */
    static Incoming of(Plan plan) {
        return new Incoming(plan, warnings(plan));
    }

    private static List<Issue> warnings(Plan plan) {
        return Validation.issues(plan).stream()
                .filter(issue -> issue.code().isWarning())
                .toList();
    }

    /** A plan that asks for nothing but one unit a session has as many sessions as units. */
    private static void requireRoom(Plan plan, int mostSessions) {
        long asked = Structure.of(plan).requirements().stream()
                .mapToInt(Requirement::requiredMinutes)
                .mapToLong(plan::startedUnits)
                .sum();
        long sessions = Math.max(asked, plan.placements().size());
        if (sessions > mostSessions) {
            throw ProblemException.of(Problem.TOO_MANY_SESSIONS, sessions, mostSessions);
        }
    }

    /** What a check says of it. */
    Report check() {
        return Check.of(plan);
    }

    /**
     * It as it is stored.
     *
     * @param job whose result it is; {@code null}: somebody sent it
     */
    PlanDraft draft(@Nullable String job) {
        return PlanDraft.of(plan, check().score(), job);
    }
}
