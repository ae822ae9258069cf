package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.harmonogram.store.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds each caller, and where nobody says who asks each address, to so many requests a minute. */
final class RateLimit extends OncePerRequestFilter {

    /** Whoever asks how the service is must always hear it: else a busy one would be taken for a dead one. */
    private static final RequestMatcher HEALTH =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/health/**");

    private final Buckets requests;

    /** @param requests a minute of each caller */
    RateLimit(Buckets requests) {
        this.requests = requests;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HEALTH.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ProblemException refusal = requests.take(caller(request));
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            Problems.write(refusal, request, response);
        }
    }

    private static String caller(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? caller.workspace() + " " + caller.id()
                : request.getRemoteAddr();
    }
}
