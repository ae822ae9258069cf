package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where everybody on this machine may use the service, so could a page of any site that somebody on it looks at, if the site's
 * name leads here (DNS rebinding): refuses what was sent to another name than this machine has for itself.
 */
final class HostGuard extends OncePerRequestFilter {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> ownNames = new HashSet<>(LOCAL_NAMES);

    /** @param address where the service listens: another local address, or a name for one, is a name of its own too */
    HostGuard(String address) {
        String name = address.toLowerCase(Locale.ROOT);
        ownNames.add(name.contains(":") ? "[" + name + "]" : name);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request.getServerName()) && isOwn(host(request))) {
            chain.doFilter(request, response);
        } else {
            Problems.write(ProblemException.of(Problem.FOREIGN_HOST), request, response);
        }
    }

    private boolean isOwn(String name) {
        return ownNames.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What the browser says itself: where the headers of proxies are believed, a page could say another name in those. */
    private static String host(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? request.getServerName() : PORT.matcher(host).replaceFirst("");
    }
}
