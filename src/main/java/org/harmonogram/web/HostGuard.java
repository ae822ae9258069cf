package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where everybody on this machine may use the service, so could a page of any site that somebody on it looks at, if the site's
 * name leads here (DNS rebinding): refuses what was sent to another name than this machine has for itself.
 */
final class HostGuard extends OncePerRequestFilter {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OWN_NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            Problems.write(ProblemException.of(Problem.FOREIGN_HOST), request, response);
        }
    }
}
