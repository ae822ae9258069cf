package org.harmonogram.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request byte by byte, so that it can be as odd as no client would send it. */
final class RawRequest {

    private final String line;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = {};

    /** Anything may stand as method and target. */
    RawRequest(String method, String target) {
        this.line = method + " " + target + " HTTP/1.1";
    }

    static RawRequest get(String target) {
        return new RawRequest("GET", target);
    }

    /** With a body that says of itself that it is JSON. */
    static RawRequest json(String method, String target, byte[] body) {
        return new RawRequest(method, target)
                .header("Content-Type", "application/json")
                .body(body);
    }

    static RawRequest json(String method, String target, String body) {
        return json(method, target, body.getBytes(StandardCharsets.UTF_8));
    }

    /** One more header; a second of the same name is sent as well. */
    RawRequest header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    RawRequest body(byte[] bytes) {
        this.body = bytes.clone();
        return this;
    }

    /** What goes over the line. What a request needs and what has not been said is added. */
    byte[] bytes(int port) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        addUnlessSaid(head, "Host", "127.0.0.1:" + port);
        addUnlessSaid(head, "Connection", "close");
        if (body.length > 0 && !says("Transfer-Encoding")) {
            addUnlessSaid(head, "Content-Length", String.valueOf(body.length));
        }
        // Latin-1 lets each character through as one byte, whatever it is.
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private void addUnlessSaid(StringBuilder head, String name, String value) {
        if (!says(name)) {
            head.append(name).append(": ").append(value).append("\r\n");
        }
    }

    private boolean says(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .anyMatch(header -> header.toLowerCase(Locale.ROOT).startsWith(start));
    }
}
