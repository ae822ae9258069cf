package org.harmonogram.app;

import java.util.Map;

/** What the libraries are told unless somebody says otherwise. */
final class ServiceDefaults {

    static final Map<String, Object> PROPERTIES = Map.ofEntries(
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.config.name", "harmonogram"),
            Map.entry("spring.config.location", "optional:file:${harmonogram.data:${user.home}/.harmonogram}/"),
            // Whoever is being answered gets the answer; searches end at once, with the best so far.
            Map.entry("server.shutdown", "graceful"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "60s"),
            Map.entry("server.compression.enabled", "true"),
            // Without events, which must not wait until a block is full.
            Map.entry(
                    "server.compression.mime-types",
                    "application/json,application/problem+json,application/schema+json,text/html,text/css,text/javascript"),
            Map.entry("server.compression.min-response-size", "2KB"),
            Map.entry("server.tomcat.connection-timeout", "20s"),
            Map.entry("server.tomcat.max-parameter-count", "200"),
            Map.entry("server.tomcat.mbeanregistry.enabled", "false"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("management.endpoints.access.default", "read-only"),
            Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
            Map.entry("management.endpoints.web.discovery.enabled", "false"),
            Map.entry("management.endpoint.health.probes.enabled", "true"),
            Map.entry("management.endpoint.health.show-details", "never"),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState,database"),
            Map.entry("management.metrics.distribution.percentiles-histogram.http.server.requests", "true"),
            // The solver's own figures of the library: of several searches at once they mean nothing.
            Map.entry("management.metrics.use-global-registry", "false"),
            Map.entry("logging.level.root", "warn"),
            Map.entry("logging.level.org.harmonogram", "info"),
            // What keeps the service from starting is said in a sentence, and in full with --debug.
            Map.entry("logging.level.org.springframework.boot.SpringApplication", "off"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "error"),
            // Says at each start that it has not been tried with this H2; the tests have.
            Map.entry("logging.level.org.flywaydb.core.internal.database.base.Database", "error"),
            Map.entry("logging.pattern.correlation", "[%X{request:-}%X{job:-}] "));

    private ServiceDefaults() {}
}
