package org.harmonogram.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.harmonogram.domain.Messages;
import org.harmonogram.io.json.JsonFile;
import org.harmonogram.io.json.ReportDocument;
import org.slf4j.MDC;

/** Refusals as problem details (RFC 9457): the one form in which the service says no. */
final class Problems {

    static final String TYPE = "application/problem+json";

    private Problems() {}

    /** The answer to a request that is refused. */
    static Answer answer(ProblemException refusal, HttpServletRequest request) {
        Locale locale = Languages.of(request);
        Answer answer = Answer.text(
                        refusal.problem().status(), TYPE, JsonFile.text(document(refusal, path(request), locale)))
                .with("Content-Language", locale.getLanguage())
                .with("Cache-Control", "no-store");
        for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    /** As it was asked for, also where the web server has sent the request on to the page for errors. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** Refuses a request where no controller has seen it yet. */
    static void write(ProblemException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = answer(refusal, request);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> document(ProblemException refusal, String path, Locale locale) {
        Problem problem = refusal.problem();
        String request = MDC.get(RequestIds.KEY);
        return new Members()
                .with("type", "/problems/" + problem.id())
                .with("title", title(problem, locale))
                .with("status", problem.status())
                .with("code", problem.id())
                .with("detail", detail(refusal, locale))
                .with("instance", path)
                .with("requestId", request == null ? UUID.randomUUID() : request)
                .with("issues", refusal.issues().isEmpty() ? null : ReportDocument.issues(refusal.issues(), locale))
                .build();
    }

    private static String detail(ProblemException refusal, Locale locale) {
        String key = refusal.problem().id() + "." + refusal.wording();
        return Messages.of("problems", locale).format(key, refusal.values());
    }

    static String title(Problem problem, Locale locale) {
        return Messages.of("problems", locale).text(problem.id() + ".title");
    }
}
