package org.harmonogram.web;

import org.harmonogram.store.Audit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what when. */
@RestController
final class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping(path = "/v1/audit", produces = "application/json")
    ResponseEntity<byte[]> list(Exchange exchange) {
        Parameters parameters = exchange.parameters("limit", "after");
        String after = parameters.after();
        int limit = parameters.limit();
        parameters.done();
        return Answer.json(200, Documents.page(audit.list(exchange.caller(), after, limit), Documents::audit))
                .entity();
    }
}
