package org.harmonogram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.harmonogram.service.OddRequests.Odd;
import org.harmonogram.service.RawAnswer.Received;
import tools.jackson.databind.JsonNode;

/** What every answer must be like, whatever was asked: no fault, nothing of the inside shown, and every refusal in one form. */
final class OddAnswers {

    /** The published codes, but for those that would be faults or that nothing here can lead to. */
    private static final Set<String> CODES = Set.of(
            "malformed-request",
            "bad-parameter",
            "unknown-parameter",
            "bad-header",
            "foreign-origin",
            "foreign-host",
            "not-authenticated",
            "not-found",
            "method-not-allowed",
            "not-acceptable",
            "job-revision-stale",
            "no-result",
            "request-in-flight",
            "stale-revision",
            "too-large",
            "media-type-unsupported",
            "invalid-plan",
            "invalid-request",
            "too-many-sessions",
            "idempotency-key-reused",
            "if-match-needed");

    /** Names of classes, lines of stack traces, banners of servers. Plans hold none of them. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(?:java|javax|jakarta|jdk|org|com|tools|io|ai|net)\\.[a-z0-9_]+\\.[\\w.$]*[A-Z]\\w*"
                    + "|\\w+(?:Exception|Error)\\b\\s*[:(]|\\tat [\\w.]+\\(|Caused by:|\\bSQLSTATE\\b|Tomcat/|Jetty/|Whitelabel");

    private OddAnswers() {}

    static void require(Odd odd, Received received) {
        assertThat(INSIDE.matcher(received.everything()).results().map(found -> found.group()))
                .as("what shows the inside in %s", received.everything())
                .isEmpty();
        Answer answer = received.answer();
        assertThat(answer.status()).as("status of %s", answer).isLessThan(500);
        if (odd.ours()) {
            assertThat(answer.status()).as("status, 0 for no answer").isGreaterThanOrEqualTo(200);
            assertThat(answer.header("x-request-id"))
                    .as("request id of %s", answer)
                    .isNotEmpty();
        }
        if (odd.ours() && answer.status() >= 400 && !isHead(odd)) {
            requireProblem(answer);
        }
    }

    private static boolean isHead(Odd odd) {
        return odd.sent().startsWith("HEAD ");
    }

    private static void requireProblem(Answer answer) {
        assertThat(answer.header("content-type")).as("%s", answer).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        String code = problem.path("code").asString("");
        assertThat(code).as("code of %s", answer).isIn(CODES);
        assertThat(problem.path("type").asString("")).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").asInt(0)).isEqualTo(answer.status());
        assertThat(problem.path("title").asString("")).as("title of %s", answer).isNotEmpty();
        assertThat(problem.path("detail").asString(""))
                .as("detail of %s", answer)
                .isNotEmpty();
        assertThat(problem.path("requestId").asString("")).isEqualTo(answer.header("x-request-id"));
        if (answer.status() == 405) {
            assertThat(answer.header("allow"))
                    .as("methods that %s allows", answer)
                    .isNotEmpty();
        }
    }
}
