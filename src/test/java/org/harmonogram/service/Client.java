package org.harmonogram.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A program that uses the service over HTTP, at one address or at several that do the same. Thread-safe. */
final class Client {

    /** How long an answer may take, and how long somebody asks again who gets none. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(100);
    private static final int PAGE = 200;

    private static final Set<String> NOBODY_THERE = Set.of("busy", "shutting-down");
    static final String IN_FLIGHT = "request-in-flight";

    private final List<URI> addresses;
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Client(URI... addresses) {
        this.addresses = List.of(addresses);
    }

    boolean isReady() {
        try {
            return send(Request.get("/actuator/health/readiness")).status() == 200;
        } catch (UncheckedIOException nobodyThere) {
            return false;
        }
    }

    /**
     * Asks once; of several addresses the next.
     *
     * @throws UncheckedIOException if there was no answer
     */
    Answer send(Request request) {
        try {
            return answer(http.send(prepared(request), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(request.method() + " " + request.path(), noAnswer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an answer was waited for.", e);
        }
    }

    private HttpRequest prepared(Request request) {
        URI address = addresses.get(Math.floorMod(asked.getAndIncrement(), addresses.size()));
        HttpRequest.Builder builder = HttpRequest.newBuilder(address.resolve(request.path()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.bytes()));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static Answer answer(HttpResponse<String> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return new Answer(response.statusCode(), headers, response.body());
    }

    /**
     * Asks until there is an answer other than "not yet": for requests that may be repeated, which those with a key are.
     *
     * @throws AssertionError if there is none in the end
     */
    Answer sendUntilAnswered(Request request) {
        return sendUntil(
                request,
                answer ->
                        !NOBODY_THERE.contains(answer.code()) && !answer.code().equals(IN_FLIGHT));
    }

    /**
     * Asks until there is an answer, and be it that the same request is at work: for requests that may be repeated.
     *
     * @throws AssertionError if there is none in the end
     */
    Answer sendUntilHeard(Request request) {
        return sendUntil(request, answer -> !NOBODY_THERE.contains(answer.code()));
    }

    private Answer sendUntil(Request request, Predicate<Answer> enough) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = answerIfAny(request);
            if (answer != null && enough.test(answer)) {
                return answer;
            }
            if (System.nanoTime() - end >= 0) {
                throw new AssertionError("No answer to (%s %s) within (%s), at last (%s)."
                        .formatted(request.method(), request.path(), PATIENCE, answer));
            }
            Until.pause(BEFORE_ASKING_AGAIN);
        }
    }

    private @Nullable Answer answerIfAny(Request request) {
        try {
            return send(request);
        } catch (UncheckedIOException noAnswer) {
            return null;
        }
    }

    /** What is there under that path, however long one has to ask. */
    Answer get(String path) {
        return sendUntilAnswered(Request.get(path)).require(200);
    }

    JsonNode job(String id) {
        return get("/v1/jobs/" + id).json();
    }

    /** The plan with the best placements of a job, as JSON. */
    String result(String job) {
        return get("/v1/jobs/" + job + "/result").body();
    }

    Answer stop(String job) {
        return send(Request.post("/v1/jobs/" + job + "/stop", ""));
    }

    /** Everything on a list, page by page, such as {@code /v1/plans}. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        String next = "";
        do {
            JsonNode answered = get(next.isEmpty()
                            ? page
                            : page + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                    .json();
            answered.path("items").forEach(items::add);
            next = answered.path("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    /** The lines of a stream of events, as they come, until the service ends it. To be closed. */
    Stream<String> events(String job) {
        try {
            HttpRequest request = prepared(Request.get("/v1/jobs/" + job + "/events"));
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("Events of job (%s): (%d).".formatted(job, response.statusCode()));
            }
            return response.body();
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while events were waited for.", e);
        }
    }
}
