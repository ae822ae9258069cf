package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.harmonogram.store.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A request, and who sent it.
 *
 * @param request as it came
 * @param caller who is known to have sent it
 */
record Exchange(HttpServletRequest request, Caller caller) {

    /** The language of sentences in the answer. */
    Locale locale() {
        return Languages.of(request);
    }

    /** @param known all parameters that the query may have */
    Parameters parameters(String... known) {
        return new Parameters(request, Set.of(known));
    }

    /** The query has no parameters. */
    void noParameters() {
        parameters().done();
    }

    /** A header; {@code null} if it is not there. */
    @Nullable
    String header(String name) {
        return request.getHeader(name);
    }
}
