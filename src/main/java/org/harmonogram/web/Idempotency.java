package org.harmonogram.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.store.Database;
import org.harmonogram.store.Hash;
import org.harmonogram.store.Replays;

/**
 * Sees to it that a request with an {@code Idempotency-Key} does what it does once, however often it is sent: its answer is stored
 * in the transaction that does it, and sent again.
 */
final class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern FIT = Pattern.compile("[!-~]{1,200}");
    private static final long TRY_AGAIN_SECONDS = 1;

    private final Database database;
    private final Replays replays;

    Idempotency(Database database, Replays replays) {
        this.database = database;
        this.replays = replays;
    }

    /**
     * The answer to a request: that of before, or that of the work, which is done in one transaction.
     *
     * @param body of the request
     * @throws ProblemException if the key is no key, or was used for another request, or its request is still at work
     */
    Answer answer(Exchange exchange, byte[] body, Supplier<Answer> work) {
        String key = exchange.header(HEADER);
        if (key == null) {
            return database.inTransaction(work);
        }
        if (!FIT.matcher(key).matches()) {
            throw ProblemException.of(Problem.BAD_HEADER, HEADER, "2f1c9a7e-plan-7");
        }
        Replays.Claim claim = replays.claim(exchange.caller(), key, hash(exchange, body));
        return switch (claim.outcome()) {
            case NEW -> answerNew(exchange, key, work);
            case ANSWERED -> replayed(claim);
            case BUSY -> throw ProblemException.of(Problem.REQUEST_IN_FLIGHT).withRetryAfter(TRY_AGAIN_SECONDS);
            case OTHER_REQUEST -> throw ProblemException.of(Problem.IDEMPOTENCY_KEY_REUSED);
        };
    }

    /** Does work that may be repeated without harm, in one transaction. */
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    private static String hash(Exchange exchange, byte[] body) {
        String head = "%s %s?%s %s\n"
                .formatted(
                        exchange.request().getMethod(),
                        exchange.request().getRequestURI(),
                        exchange.request().getQueryString(),
                        exchange.header("If-Match"));
        return Hash.of(head.getBytes(StandardCharsets.UTF_8), body);
    }

    private Answer answerNew(Exchange exchange, String key, Supplier<Answer> work) {
        boolean answered = false;
        try {
            Answer answer = database.inTransaction(() -> {
                Answer made = work.get();
                replays.answer(exchange.caller(), key, stored(made));
                return made;
            });
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                replays.release(exchange.caller(), key);
            }
        }
    }

    private static Replays.Answer stored(Answer answer) {
        return new Replays.Answer(answer.status(), JsonFile.line(answer.headers()), answer.body());
    }

    private static Answer replayed(Replays.Claim claim) {
        Replays.Answer before = claim.answer();
        if (before == null) {
            throw new IllegalStateException("A request was answered, but the answer is not there.");
        }
        Map<String, String> headers = JsonFile.texts(before.headers());
        return new Answer(before.status(), headers, before.body(), false).with("Idempotency-Replayed", "true");
    }
}
