package org.harmonogram.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document that the service must keep to. Tests hold every answer against it; what was asked for is remembered, so
 * that a test can demand that everything was. Safe for use by several threads.
 */
public final class Contract {

    private static final OpenApi DOCUMENT = OpenApi.load();
    private static final AnswerCheck CHECK = new AnswerCheck(DOCUMENT);

    private Contract() {}

    /** Every operation of the document, in its order. */
    public static List<Operation> operations() {
        return DOCUMENT.operations();
    }

    /** The operations that answered as described so far, each with the statuses it answered with. */
    public static Map<Operation, Set<Integer>> seen() {
        return CHECK.seen();
    }

    /**
     * Holds an answer against the document. A path or method that is not described may only be refused, as is said at the
     * head of the document.
     *
     * @param method HTTP method in capitals
     * @param path as it was asked for, encoded, with or without a query
     * @param status of the answer
     * @param contentType of the answer; absent if it has no body
     * @param body of the answer; empty if there is none
     * @throws AssertionError if it is not as described; the message names operation, place and value
     */
    public static void check(String method, String path, int status, @Nullable String contentType, String body) {
        CHECK.check(method, path, status, contentType, body);
    }

    /**
     * Holds an answer and its headers against the document.
     *
     * @param method HTTP method in capitals
     * @param path as it was asked for, encoded, with or without a query
     * @param status of the answer
     * @param headers of the answer; names in upper or lower case
     * @param body of the answer; empty if there is none
     * @throws AssertionError if it is not as described; the message names operation, place and value
     */
    public static void checkWithHeaders(
            String method, String path, int status, Map<String, List<String>> headers, String body) {
        CHECK.checkWithHeaders(method, path, status, headers, body);
    }
}
