package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.jobs.QueueFullException;
import org.harmonogram.store.StaleRevisionException;
import org.harmonogram.store.UnknownIdException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where exceptions become answers: one method for each kind. */
@RestControllerAdvice
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

    private static final long QUEUE_SECONDS = 30;
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT, HttpHeaders.RETRY_AFTER);

    private static ResponseEntity<byte[]> answer(ProblemException refusal, HttpServletRequest request) {
        return Problems.answer(refusal, request).entity();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ProblemException refusal, HttpServletRequest request) {
        return answer(refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidPlanException invalid, HttpServletRequest request) {
        return answer(Refusals.invalid(Problem.INVALID_PLAN, invalid.issues()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unknown(UnknownIdException unknown, HttpServletRequest request) {
        return answer(ProblemException.of(Problem.NOT_FOUND), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> stale(StaleRevisionException stale, HttpServletRequest request) {
        return answer(Revisions.stale(stale.current()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> full(QueueFullException full, HttpServletRequest request) {
        return answer(ProblemException.of(Problem.QUEUE_FULL, full.limit()).withRetryAfter(QUEUE_SECONDS), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> malformed(InvalidParameterException malformed, HttpServletRequest request) {
        return answer(ProblemException.of(Problem.MALFORMED_REQUEST), request);
    }

    /** What Spring has refused before a controller has seen it. */
    @ExceptionHandler({
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        ServletRequestBindingException.class,
        ErrorResponseException.class,
        AsyncRequestTimeoutException.class
    })
    ResponseEntity<byte[]> refusedBySpring(ErrorResponse refused, HttpServletRequest request) {
        ProblemException refusal =
                ProblemException.ofStatus(refused.getStatusCode().value());
        for (String name : KEPT_HEADERS) {
            List<String> values = refused.getHeaders().getOrEmpty(name);
            if (!values.isEmpty()) {
                refusal = refusal.withHeader(name, String.join(", ", values));
            }
        }
        return answer(refusal, request);
    }

    /**
     * The database does not answer, or was too busy, or says what no statement of ours can have brought about. Statements that are
     * wrong and values that do not fit are faults, and not among these.
     */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<byte[]> unavailable(Exception outage, HttpServletRequest request) {
        LOG.warn("The database does not answer.", outage);
        return answer(ProblemException.unavailable(), request);
    }

    @ExceptionHandler
    void gone(IOException gone) {
        LOG.debug("The caller has gone.", gone);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> fault(Exception fault, HttpServletRequest request) {
        LOG.error("A fault of the program.", fault);
        return answer(ProblemException.of(Problem.FAULT), request);
    }
}
