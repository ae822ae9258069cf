package org.harmonogram.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.store.Caller;
import org.harmonogram.store.Database;
import org.harmonogram.store.Hash;
import org.harmonogram.store.LostClaimException;
import org.harmonogram.store.Replays;
import org.jspecify.annotations.Nullable;

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

    /** What a request comes to, in two steps. */
    interface Work {

        /**
         * Looks at everything that the request is about and changes nothing yet; refuses by throwing.
         *
         * @return what then does it, in one transaction with the storing of the answer
         */
        Supplier<Answer> prepare();
    }

    /**
     * The answer to a request: that of before, or that of the work. The key comes first: a request that has been answered is answered
     * the same, whatever has become since then of what it is about.
     *
     * @param body of the request
     * @throws ProblemException if the key is no key, or was used for another request, or its request is still at work
     */
    Answer answer(Exchange exchange, byte[] body, Work work) {
        String key = exchange.header(HEADER);
        if (key == null) {
            return database.inTransaction(work.prepare());
        }
        if (!FIT.matcher(key).matches()) {
            throw ProblemException.of(Problem.BAD_HEADER, HEADER, "2f1c9a7e-plan-7");
        }
        Replays.Claim claim = replays.claim(exchange.caller(), key, hash(exchange, body));
        return switch (claim.outcome()) {
            case NEW -> answerNew(exchange.caller(), key, there(claim.token()), work);
            case ANSWERED -> replayed(there(claim.answer()));
            case BUSY -> throw inFlight();
            case OTHER_REQUEST -> throw ProblemException.of(Problem.IDEMPOTENCY_KEY_REUSED);
        };
    }

    private static <T> T there(@Nullable T part) {
        return Objects.requireNonNull(part, "a part of a claim that its outcome promises");
    }

    private static ProblemException inFlight() {
        return ProblemException.of(Problem.REQUEST_IN_FLIGHT).withRetryAfter(TRY_AGAIN_SECONDS);
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

    private Answer answerNew(Caller caller, String key, String token, Work work) {
        boolean answered = false;
        try {
            Supplier<Answer> doing = work.prepare();
            Answer answer = database.inTransaction(() -> {
                Answer made = doing.get();
                replays.answer(caller, key, token, stored(made));
                return made;
            });
            answered = true;
            return answer;
        } catch (LostClaimException tooSlow) {
            // Nothing of this try stands; another one is at work, and its answer is the one to fetch.
            throw inFlight();
        } finally {
            if (!answered) {
                replays.release(caller, key, token);
            }
        }
    }

    private static Replays.Answer stored(Answer answer) {
        return new Replays.Answer(answer.status(), JsonFile.line(answer.headers()), answer.body());
    }

    private static Answer replayed(Replays.Answer before) {
        Map<String, String> headers = JsonFile.texts(before.headers());
        return new Answer(before.status(), headers, before.body(), false).with("Idempotency-Replayed", "true");
    }
}
