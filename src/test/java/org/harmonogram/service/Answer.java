package org.harmonogram.service;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service answered.
 *
 * @param status of HTTP
 * @param headers by name in lower case; of several, the first
 * @param body as text, empty if there was none
 */
record Answer(int status, Map<String, String> headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The header of that name, in lower case; empty if there is none. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** The stable code of a problem; empty if this is none. */
    String code() {
        return header("content-type").startsWith("application/problem+json")
                ? json().path("code").asString("")
                : "";
    }

    /** The id of what was made. */
    String id() {
        return json().path("id").asString("");
    }

    /** @throws AssertionError if the status is another one */
    Answer require(int expected) {
        if (status != expected) {
            throw new AssertionError("Answered (%d) instead of (%d): %s".formatted(status, expected, body));
        }
        return this;
    }
}
