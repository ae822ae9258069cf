package org.harmonogram.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.harmonogram.io.json.JsonFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says as a problem what the web server itself refuses, such as a request that is no HTTP: without its name and its traces. */
public final class ProblemValve extends ErrorReportValve {

    /** Attribute of requests whose bodies nobody waits for any longer. */
    static final String GIVEN_UP = ProblemValve.class.getName() + ".givenUp";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final int LEAST_ERROR = 400;
    private static final int LEAST_FAULT = 500;

    /** The server would read the rest of a body that was given up, in this thread, as slowly as it comes: it closes the connection. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (request.getAttribute(GIVEN_UP) != null) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < LEAST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (throwable != null && response.getStatus() >= LEAST_FAULT) {
            LOG.error("A fault of the program.", throwable);
        }
        ProblemException refusal = refusal(response.getStatus());
        try {
            Map<String, Object> document = Problems.document(refusal, path(request), Locale.ENGLISH);
            response.setStatus(refusal.problem().status());
            refusal.headers().forEach(response::setHeader);
            response.setContentType(Problems.TYPE);
            response.setHeader(RequestIds.HEADER, String.valueOf(document.get("requestId")));
            response.getOutputStream().write(JsonFile.text(document).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The caller has gone.", gone);
        }
    }

    /** What the server does not speak, another HTTP or a body in another form, is odd of the caller and no fault of ours. */
    private static ProblemException refusal(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
                ProblemException.of(Problem.MALFORMED_REQUEST);
            default -> ProblemException.ofStatus(status);
        };
    }

    private static String path(Request request) {
        String path = request.getRequestURI();
        return path == null ? "" : path;
    }
}
