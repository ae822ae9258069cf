package org.harmonogram.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds answers against an OpenAPI document, and remembers those that fit. Safe for use by several threads. */
final class AnswerCheck {

    /** What may be answered before it is known which operation is meant, by status. */
    private static final Map<Integer, Set<String>> BEFORE_ROUTING = Map.of(
            400, Set.of("malformed-request", "bad-parameter", "bad-header"),
            401, Set.of("not-authenticated"),
            403, Set.of("not-allowed", "foreign-origin", "foreign-host"),
            404, Set.of("not-found"),
            413, Set.of("too-large"),
            429, Set.of("too-many-requests"),
            503, Set.of("unavailable"));

    private static final Set<String> NOT_ALLOWED = Set.of("method-not-allowed");
    private static final String PROBLEM_JSON = "application/problem+json";

    private final OpenApi document;
    private final Map<Operation, Set<Integer>> seen = new ConcurrentSkipListMap<>();

    AnswerCheck(OpenApi document) {
        this.document = document;
    }

    /** The operations that answered as described, each with the statuses it answered with. */
    Map<Operation, Set<Integer>> seen() {
        Map<Operation, Set<Integer>> copy = new TreeMap<>();
        seen.forEach((operation, statuses) -> copy.put(operation, Set.copyOf(statuses)));
        return copy;
    }

    /** See {@link Contract#checkWithHeaders}. */
    void checkWithHeaders(String method, String path, int status, Map<String, List<String>> headers, String body) {
        Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> first.put(name, value)));
        check(method, path, status, first.get("Content-Type"), body);
        document.find(method, withoutQuery(path)).ifPresent(operation -> checkHeaders(operation, status, first));
    }

    /** See {@link Contract#check}. */
    void check(String method, String path, int status, @Nullable String contentType, String body) {
        Optional<Operation> operation = document.find(method, withoutQuery(path));
        if (method.equals("HEAD")) {
            checkHead(path, status, body);
            return;
        }
        if (operation.isEmpty()) {
            checkUndescribed(method, path, status, contentType, body);
            return;
        }
        Json response = response(operation.get(), status);
        Optional<Json> content = response.find("content");
        if (content.isEmpty()) {
            if (!body.isEmpty()) {
                throw fault(operation.get(), status, "has the body (%s), and none is described".formatted(body));
            }
        } else {
            checkBody(operation.get(), status, content.get(), contentType, body);
        }
        seen.computeIfAbsent(operation.get(), first -> new ConcurrentSkipListSet<>())
                .add(status);
    }

    /** Answered as GET would be, but without a body. */
    private void checkHead(String path, int status, String body) {
        Operation asked = new Operation("HEAD", path);
        if (!body.isEmpty()) {
            throw fault(asked, status, "has the body (%s), and no answer to HEAD has one".formatted(body));
        }
        document.find("GET", withoutQuery(path)).ifPresent(operation -> response(operation, status));
    }

    /** No such path, or no such method there: only a problem may come, and one that fits. */
    private void checkUndescribed(String method, String path, int status, @Nullable String contentType, String body) {
        Operation asked = new Operation(method, path);
        boolean isKnown = document.operations().stream().anyMatch(operation -> operation.fits(withoutQuery(path)));
        Set<String> codes = isKnown && status == 405 ? NOT_ALLOWED : BEFORE_ROUTING.getOrDefault(status, Set.of());
        if (codes.isEmpty() || (isKnown && status == 404)) {
            throw fault(asked, status, "is neither described nor refused as it should be");
        }
        if (!PROBLEM_JSON.equals(mediaType(contentType))) {
            throw fault(asked, status, "is of the media type (%s), and not a problem".formatted(contentType));
        }
        refuse(asked, status, document.violations(document.schema("Problem"), body));
        Json problem = Json.parse(body);
        if (!codes.contains(problem.get("code").text())
                || !problem.get("status").text().equals(Integer.toString(status))) {
            throw fault(asked, status, "has the problem (%s), where one of %s is due".formatted(body, codes));
        }
    }

    private Json response(Operation operation, int status) {
        return document.describe(operation)
                .get("responses")
                .find(Integer.toString(status))
                .map(document::resolve)
                .orElseThrow(() -> fault(operation, status, "is not described"));
    }

    private void checkBody(Operation operation, int status, Json content, @Nullable String contentType, String body) {
        String mediaType = mediaType(contentType);
        Json described = content.find(mediaType)
                .orElseThrow(() -> fault(
                        operation,
                        status,
                        "is of the media type (%s), where %s is described"
                                .formatted(contentType, content.fields().keySet())));
        refuse(operation, status, violations(described, mediaType, body));
    }

    /** What does not fit in a body of that media type; of a stream of events also what does not fit in their data. */
    List<String> violations(Json described, String mediaType, String body) {
        Json schema = described.get("schema");
        if (mediaType.equals("application/json") || mediaType.endsWith("+json")) {
            return document.violations(schema, body);
        }
        Optional<Json> ofEvents = described.find("x-event-data");
        if (ofEvents.isPresent()) {
            return EventStream.violations(body, data -> document.violations(ofEvents.get(), data));
        }
        return document.violations(schema, new Json("", body).json());
    }

    private void checkHeaders(Operation operation, int status, Map<String, String> headers) {
        response(operation, status)
                .find("headers")
                .ifPresent(described -> described
                        .fields()
                        .forEach((name, header) ->
                                checkHeader(operation, status, name, document.resolve(header), headers.get(name))));
    }

    private void checkHeader(Operation operation, int status, String name, Json described, @Nullable String value) {
        if (value == null) {
            if (described.find("required").isPresent()) {
                throw fault(operation, status, "lacks the header (%s)".formatted(name));
            }
            return;
        }
        List<String> violations = document.violations(described.get("schema"), new Json("", value).json());
        refuse(
                operation,
                status,
                violations.stream().map(each -> "header " + name + " " + each).toList());
    }

    private static void refuse(Operation operation, int status, List<String> violations) {
        if (!violations.isEmpty()) {
            throw fault(
                    operation,
                    status,
                    violations.stream().collect(Collectors.joining("; ", "does not fit the description: ", "")));
        }
    }

    private static AssertionError fault(Operation operation, int status, String what) {
        return new AssertionError("The answer %d to (%s) %s.".formatted(status, operation, what));
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** Type and subtype without parameters, in lower case; empty if there is none. */
    private static String mediaType(@Nullable String contentType) {
        return contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
