package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Tells browsers what pages of other sites may do that are allowed to use the service (CORS), and refuses the rest like anything else.
 * Pages that are not allowed are answered like anybody, and their browsers keep the answer from them.
 */
final class AllowedPages extends DefaultCorsProcessor {

    /** For how long a browser need not ask again. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private AllowedPages() {}

    /** @param origins of the pages that may use the service */
    static CorsFilter filter(List<String> origins) {
        CorsConfiguration allowed = allowed(origins);
        CorsFilter filter = new CorsFilter(
                request -> origins.contains(String.valueOf(request.getHeader("Origin"))) ? allowed : null);
        filter.setCorsProcessor(new AllowedPages());
        return filter;
    }

    private static CorsConfiguration allowed(List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        allowed.setAllowedHeaders(List.of(
                "Authorization",
                "Content-Type",
                "If-Match",
                "If-None-Match",
                "Idempotency-Key",
                "Last-Event-ID",
                "X-Request-Id"));
        allowed.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "X-Request-Id", "Idempotency-Replayed"));
        allowed.setMaxAge(REMEMBERED);
        return allowed;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isAllowed = super.processRequest(configuration, request, response);
        if (!isAllowed) {
            Problems.write(ProblemException.of(Problem.FOREIGN_ORIGIN), request, response);
        }
        return isAllowed;
    }

    /** Says nothing yet: the refusal is written where the request is known, and so its language. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {}
}
