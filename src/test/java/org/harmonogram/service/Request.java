package org.harmonogram.service;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something asked of the service.
 *
 * @param method such as {@code GET}
 * @param path with the query, from the root
 * @param body empty: none
 * @param headers by name
 */
record Request(String method, String path, String body, Map<String, String> headers) {

    static Request get(String path) {
        return new Request("GET", path, "", Map.of());
    }

    static Request post(String path, String json) {
        return new Request("POST", path, json, Map.of("Content-Type", "application/json"));
    }

    static Request postPlan(String json) {
        return post("/v1/plans", json);
    }

    /** A job on a plan; {@code json} says how long, in the form of a plan's {@code solve}. */
    static Request postJob(String plan, String json) {
        return post("/v1/plans/" + plan + "/jobs", json);
    }

    /** The same under a key: however often it is sent, it happens once. */
    Request withKey(String key) {
        return with("Idempotency-Key", key);
    }

    Request with(String header, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(header, value);
        return new Request(method, path, body, all);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
