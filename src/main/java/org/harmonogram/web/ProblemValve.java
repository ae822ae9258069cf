package org.harmonogram.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.harmonogram.io.json.JsonFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says as a problem what the web server itself refuses, such as a request that is no HTTP: without its name and its traces. */
public final class ProblemValve extends ErrorReportValve {

    /** Attribute of requests whose bodies nobody waits for any longer. */
    static final String GIVEN_UP = ProblemValve.class.getName() + ".givenUp";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    /** So long the rest of a body may come that nobody reads: who sends it in one piece gets the answer before the connection ends. */
    private static final Duration LINGER = Duration.ofSeconds(2);

    private static final int LEAST_ERROR = 400;
    private static final int LEAST_FAULT = 500;

    /**
     * The server would read what is left of a body, in this thread, as slowly as it comes, also that of a stranger whose request was
     * refused: it reads for a moment, and then closes the connection.
     */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (!request.isAsync() && !isRead(request)) {
            response.finishResponse();
            if (request.getAttribute(GIVEN_UP) != null || !readsOn(request)) {
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isRead(Request request) {
        AtomicBoolean isRead = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, isRead);
        return isRead.get();
    }

    /** Whether the body has come to its end soon. */
    private static boolean readsOn(Request request) {
        long begin = System.nanoTime();
        try {
            // Below the stream of the request, which is closed by now.
            Passing rest = new Passing();
            while (System.nanoTime() - begin < LINGER.toNanos()) {
                if (request.getCoyoteRequest().doRead(rest) < 0) {
                    return true;
                }
            }
        } catch (IOException broken) {
            LOG.debug("The rest of the body did not come.", broken);
        }
        return false;
    }

    /** What is shown to it is let go by. */
    private static final class Passing implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer shown) {
            buffer = shown;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept, so nothing need grow.
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
