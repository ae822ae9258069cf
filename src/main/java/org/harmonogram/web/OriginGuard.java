package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser sends on behalf of a page of another site. Where callers show keys, no page of another site has any, and
 * only a browser that asks for leave is refused.
 */
final class OriginGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Set<String> allowedOrigins;
    private final boolean isOpen;

    /**
     * For one kind of service.
     *
     * @param allowedOrigins pages of other sites that may use the service all the same
     * @param isOpen whether the service asks nobody who they are
     */
    OriginGuard(Set<String> allowedOrigins, boolean isOpen) {
        this.allowedOrigins = allowedOrigins;
        this.isOpen = isOpen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean matters = CorsUtils.isPreFlightRequest(request) || (isOpen && !READING.contains(request.getMethod()));
        if (matters && isForeign(request)) {
            Problems.write(ProblemException.of(Problem.FOREIGN_ORIGIN), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null
                && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"))
                && !allowedOrigins.contains(origin);
    }
}
