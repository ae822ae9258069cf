package org.harmonogram.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.io.json.JsonFile;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param headers with the type of the body, if there is one
 * @param body as text; empty: none
 * @param isPacked whether the body is sent packed
 */
record Answer(int status, Map<String, String> headers, String body, boolean isPacked) {

    private static final String TYPE = "Content-Type";
    private static final String JSON = "application/json";

    /** Copies the headers. */
    Answer {
        headers = Map.copyOf(headers);
    }

    /** A document as JSON. */
    static Answer json(int status, Map<String, ?> document) {
        return text(status, JSON, JsonFile.text(document));
    }

    /** A document that is JSON already. */
    static Answer json(String document) {
        return text(200, JSON, document);
    }

    /** A text of that type. */
    static Answer text(int status, String type, String body) {
        return new Answer(status, Map.of(TYPE, type), body, false);
    }

    /** Nothing but a status. */
    static Answer empty(int status) {
        return new Answer(status, Map.of(), "", false);
    }

    /** This with a header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body, isPacked);
    }

    /** This, to be sent packed; the caller must take that. */
    Answer packed() {
        return body.isEmpty() ? this : new Answer(status, headers, body, true).with("Content-Encoding", "gzip");
    }

    ResponseEntity<byte[]> entity() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatusCode.valueOf(status));
        headers.forEach(answer::header);
        if (body.isEmpty()) {
            return answer.build();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return answer.body(isPacked ? Gzip.packed(bytes) : bytes);
    }
}
