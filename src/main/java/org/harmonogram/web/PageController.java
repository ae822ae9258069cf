package org.harmonogram.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.harmonogram.domain.Messages;
import org.harmonogram.store.UnknownIdException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Pages for people: the interactive description of the service, and what each problem means. */
@RestController
final class PageController {

    /** Where requests are sent on that something before the controllers has refused. */
    static final String ERROR = "/error";

    @GetMapping(path = "/", produces = "text/html")
    ResponseEntity<byte[]> start() {
        return html(Resources.text("/org/harmonogram/openapi/index.html")).entity();
    }

    @GetMapping(path = "/openapi.js", produces = "text/javascript")
    ResponseEntity<byte[]> script() {
        return Answer.text(200, "text/javascript; charset=utf-8", Resources.text("/org/harmonogram/openapi/openapi.js"))
                .entity();
    }

    @GetMapping(path = "/problems/{code}", produces = "text/html")
    ResponseEntity<byte[]> problem(HttpServletRequest request, @PathVariable String code) {
        Problem problem = Problem.find(code).orElseThrow(() -> new UnknownIdException("problem", code));
        Locale locale = Languages.of(request);
        String title = HtmlUtils.htmlEscape(Problems.title(problem, locale));
        String help = HtmlUtils.htmlEscape(Messages.of("problems", locale).text(problem.id() + ".help"));
        return html("""
                <!doctype html>
                <html lang="%s"><meta charset="utf-8"><title>%s</title>
                <h1>%s</h1><p><code>%s</code>, %d</p><p>%s</p></html>
                """.formatted(locale.getLanguage(), title, title, problem.id(), problem.status(), help))
                .with("Content-Language", locale.getLanguage())
                .entity();
    }

    private static Answer html(String page) {
        return Answer.text(200, "text/html; charset=utf-8", page);
    }

    @RequestMapping(ERROR)
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemException refusal = status instanceof Integer number
                ? ProblemException.ofStatus(number)
                : ProblemException.of(Problem.NOT_FOUND);
        return Problems.answer(refusal, request).entity();
    }
}
