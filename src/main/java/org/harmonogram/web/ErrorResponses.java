package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.jobs.QueueFullException;
import org.harmonogram.store.StaleRevisionException;
import org.harmonogram.store.UnknownIdException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where exceptions become answers. */
@RestControllerAdvice
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

    private static final long QUEUE_SECONDS = 30;
    private static final long DATABASE_SECONDS = 5;

    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> refuse(Exception exception, HttpServletRequest request) {
        if (exception instanceof IOException gone) {
            LOG.debug("The caller has gone.", gone);
            return null;
        }
        return Problems.answer(refusal(exception), request).entity();
    }

    private static ProblemException refusal(Exception exception) {
        if (exception instanceof ProblemException refusal) {
            return refusal;
        }
        if (exception instanceof InvalidPlanException invalid) {
            return Refusals.invalid(Problem.INVALID_PLAN, invalid.issues());
        }
        if (exception instanceof UnknownIdException) {
            return ProblemException.of(Problem.NOT_FOUND);
        }
        if (exception instanceof StaleRevisionException stale) {
            return Revisions.stale(stale.current());
        }
        if (exception instanceof QueueFullException full) {
            return ProblemException.of(Problem.QUEUE_FULL, full.limit()).withRetryAfter(QUEUE_SECONDS);
        }
        if (exception instanceof InvalidParameterException) {
            return ProblemException.of(Problem.MALFORMED_REQUEST);
        }
        if (exception instanceof ErrorResponse ofSpring) {
            return ofSpring(ofSpring);
        }
        return fault(exception);
    }

    private static ProblemException ofSpring(ErrorResponse response) {
        ProblemException refusal =
                ProblemException.of(Problem.ofStatus(response.getStatusCode().value()));
        for (String name : new String[] {HttpHeaders.ALLOW, HttpHeaders.ACCEPT, HttpHeaders.RETRY_AFTER}) {
            String value = response.getHeaders().getFirst(name);
            if (value != null) {
                refusal = refusal.withHeader(
                        name, String.join(", ", response.getHeaders().getOrEmpty(name)));
            }
        }
        return refusal;
    }

    private static ProblemException fault(Exception exception) {
        if (exception instanceof DataAccessResourceFailureException
                || exception instanceof TransientDataAccessException
                || exception instanceof CannotCreateTransactionException) {
            LOG.warn("The database does not answer.", exception);
            return ProblemException.of(Problem.UNAVAILABLE).withRetryAfter(DATABASE_SECONDS);
        }
        LOG.error("A fault of the program.", exception);
        return ProblemException.of(Problem.FAULT);
    }
}
