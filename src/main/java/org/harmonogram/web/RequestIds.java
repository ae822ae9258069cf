package org.harmonogram.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a name, that of the caller if there is a fit one, for the answer and for every line of the log. */
final class RequestIds extends OncePerRequestFilter {

    /** Under which the log has it. */
    static final String KEY = "request";

    static final String HEADER = "X-Request-Id";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    @SuppressWarnings("try") // What is closed at the end is never named: it gives the lines of the log a request.
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request, response);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable named = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    /** Where a refused request is sent on, it keeps the name that it has. */
    private static String id(HttpServletRequest request, HttpServletResponse response) {
        String had = response.getHeader(HEADER);
        String given = had == null ? request.getHeader(HEADER) : had;
        return given != null && FIT.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
