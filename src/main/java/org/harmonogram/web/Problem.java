package org.harmonogram.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that a request can be refused for: the status, and a code that never changes once released. What people read is in
 * {@code messages/problems*.properties} under its id.
 */
enum Problem {
    /** The request is not HTTP or its body is not the text it says. */
    MALFORMED_REQUEST(400),
    /** A parameter of the query that is unknown, doubled or out of range. */
    BAD_PARAMETER(400),
    /** A header that says what cannot be. */
    BAD_HEADER(400),
    /** Nobody knows who asks. */
    NOT_AUTHENTICATED(401),
    /** The caller may not do that. */
    NOT_ALLOWED(403),
    /** A page of another site has sent the request. */
    FOREIGN_ORIGIN(403),
    /** The request was sent to another name than that of this machine. */
    FOREIGN_HOST(403),
    /** There is nothing of that name, or it is another's. */
    NOT_FOUND(404),
    /** What is there cannot be asked that. */
    METHOD_NOT_ALLOWED(405),
    /** There is no answer in a form that the caller takes. */
    NOT_ACCEPTABLE(406),
    /** The plan has changed since the job was submitted. */
    JOB_REVISION_STALE(409),
    /** The job has found nothing yet. */
    NO_RESULT(409),
    /** The same request is still at work. */
    REQUEST_IN_FLIGHT(409),
    /** Somebody else has changed the plan. */
    STALE_REVISION(412),
    /** The body is larger than is allowed. */
    TOO_LARGE(413),
    /** The body is of a kind that is not taken. */
    MEDIA_TYPE_UNSUPPORTED(415),
    /** The plan has errors. */
    INVALID_PLAN(422),
    /** The document that is not a plan has errors. */
    INVALID_REQUEST(422),
    /** The plan is larger than is allowed. */
    TOO_MANY_SESSIONS(422),
    /** The key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** The request must say which revision it changes. */
    IF_MATCH_NEEDED(428),
    /** Too many jobs wait. */
    QUEUE_FULL(429),
    /** Too many requests of one caller. */
    TOO_MANY_REQUESTS(429),
    /** Too many streams of events are open. */
    TOO_MANY_STREAMS(429),
    /** A fault of the program. */
    FAULT(500),
    /** There is no room for this now. */
    BUSY(503),
    /** The service is about to stop, or its database does not answer. */
    UNAVAILABLE(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Stable name, such as {@code stale-revision}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Problem> find(String id) {
        return Arrays.stream(values())
                .filter(problem -> problem.id().equals(id))
                .findFirst();
    }

    /** What a status stands for that another part of the program has chosen. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE_UNSUPPORTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? FAULT : MALFORMED_REQUEST;
        };
    }
}
