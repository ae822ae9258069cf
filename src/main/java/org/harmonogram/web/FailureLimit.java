package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.harmonogram.store.Hash;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each address to so many requests a minute with keys or tokens that nobody knows: each costs a look into the database or the
 * check of a signature. Keys and tokens that have opened the service before are looked at in any case, so that nobody can lock
 * out those who come from the same address, as all do where a proxy hides them.
 */
final class FailureLimit extends OncePerRequestFilter {

    /** Keys and tokens that are remembered; what was shown longest ago is forgotten. */
    private static final int MOST_TRUSTED = 10_000;

    private final Buckets failures;
    private final Set<String> trusted =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST_TRUSTED;
                }
            }));

    /** @param failures a minute of each address */
    FailureLimit(Buckets failures) {
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = Hash.of(request.getHeader(HttpHeaders.AUTHORIZATION).getBytes(StandardCharsets.UTF_8));
        ProblemException refusal = trusted.contains(shown) ? null : failures.look(request.getRemoteAddr());
        if (refusal != null) {
            Problems.write(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication) {
            trusted.add(shown);
        } else if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            trusted.remove(shown);
            failures.take(request.getRemoteAddr());
        }
    }
}
