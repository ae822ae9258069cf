package org.harmonogram.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.harmonogram.app.RunningService;
import org.harmonogram.app.RunningService.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its users see it; every exchange is held against the OpenAPI document. */
final class Api implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private static final long LOOK_EVERY_NANOS = 20_000_000L;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final RunningService service;
    private final String[] always;

    /** @param always headers of every request */
    Api(RunningService service, String... always) {
        this.service = service;
        this.always = always;
    }

    Api with(String... headers) {
        return new Api(service, headers);
    }

    RunningService service() {
        return service;
    }

    /** An answer, and its body as JSON if it is. */
    record Said(Reply reply) {

        int status() {
            return reply.status();
        }

        String header(String name) {
            return reply.header(name);
        }

        String body() {
            return reply.body();
        }

        JsonNode json() {
            return JSON.readTree(reply.body());
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }

        Said is(int status) {
            assertThat(status())
                    .as("%s %s: %s", reply.request().method(), reply.request().uri(), body())
                    .isEqualTo(status);
            return this;
        }

        /** A refusal of that kind. */
        Said isProblem(int status, String code) {
            is(status);
            assertThat(header("content-type")).startsWith("application/problem+json");
            assertThat(text("/code")).isEqualTo(code);
            assertThat(text("/type")).isEqualTo("/problems/" + code);
            assertThat(text("/requestId")).isEqualTo(header("x-request-id"));
            return this;
        }
    }

    Said get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Said delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    Said post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    Said put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    Said send(String method, String path, String body, String... headers) {
        String[] all = new String[always.length + headers.length];
        System.arraycopy(always, 0, all, 0, always.length);
        System.arraycopy(headers, 0, all, always.length, headers.length);
        Reply reply = service.send(method, path, body, all);
        Map<String, List<String>> answered = new TreeMap<>();
        reply.headers().forEach((name, value) -> answered.put(name, List.of(value)));
        Contract.checkWithHeaders(method, path, reply.status(), answered, reply.body());
        return new Said(reply);
    }

    /** Posts a plan and answers its id. */
    String plan(String document) {
        return post("/v1/plans", document).is(201).text("/id");
    }

    /** Submits a job and answers its id. */
    String job(String plan, String request) {
        return post("/v1/plans/" + plan + "/jobs", request).is(202).text("/id");
    }

    /** The job once it has ended. */
    Said ended(String job) {
        return until("/v1/jobs/" + job, said -> said.json().has("endedAt"));
    }

    /** What is said at last. */
    Said until(String path, Predicate<Said> condition) {
        long begin = System.nanoTime();
        Said said = get(path);
        while (!condition.test(said)) {
            assertThat(System.nanoTime() - begin)
                    .as("%s still says %s", path, said.body())
                    .isLessThan(PATIENCE_NANOS);
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            said = get(path);
        }
        return said;
    }

    /** A plan under {@code data/}. */
    static String data(String file) {
        return read(Path.of("data", file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
