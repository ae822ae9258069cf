package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.harmonogram.check.RuleTexts;
import org.harmonogram.domain.Rule;
import org.harmonogram.store.UnknownIdException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is the same for everybody: rules, demo plans, the form of a plan, and what can be asked here. */
@RestController
@RequestMapping(path = "/v1")
final class CatalogueController {

    private static final String JSON = "application/json";
    private static final String SCHEMA = "application/schema+json";

    @GetMapping(path = "/rules", produces = JSON)
    ResponseEntity<byte[]> rules(Exchange exchange) {
        exchange.noParameters();
        RuleTexts texts = RuleTexts.of(exchange.locale());
        return Answer.json(200, Documents.items(List.of(Rule.values()), rule -> Documents.rule(rule, texts)))
                .with("Content-Language", exchange.locale().getLanguage())
                .entity();
    }

    @GetMapping(path = "/demo-plans", produces = JSON)
    ResponseEntity<byte[]> demoPlans(Exchange exchange) {
        exchange.noParameters();
        return Answer.json(200, Documents.items(DemoPlans.ids(), Documents::demoPlan))
                .entity();
    }

    @GetMapping(path = "/demo-plans/{id}", produces = JSON)
    ResponseEntity<byte[]> demoPlan(Exchange exchange, @PathVariable String id) {
        exchange.noParameters();
        if (!DemoPlans.ids().contains(id)) {
            throw new UnknownIdException("demo plan", id);
        }
        return Answer.json(DemoPlans.document(id)).entity();
    }

    @GetMapping(
            path = "/schema/plan",
            produces = {SCHEMA, JSON})
    ResponseEntity<byte[]> schema(HttpServletRequest request) {
        new Parameters(request, Set.of()).done();
        return Answer.text(200, SCHEMA, Resources.text("/org/harmonogram/schema/plan-1.json"))
                .entity();
    }

    @GetMapping(path = "/openapi", produces = JSON)
    ResponseEntity<byte[]> openApi(HttpServletRequest request) {
        new Parameters(request, Set.of()).done();
        return Answer.json(Resources.text("/org/harmonogram/openapi/openapi.json"))
                .entity();
    }
}
