package org.harmonogram.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.core.StandardHost;
import org.harmonogram.jobs.JobQueue;
import org.harmonogram.jobs.SolvePermits;
import org.harmonogram.jobs.Workers;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Audit;
import org.harmonogram.store.Database;
import org.harmonogram.store.PlanStore;
import org.harmonogram.store.Replays;
import org.harmonogram.store.Workspaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
@Import({
    SecurityConfiguration.class,
    PlanController.class,
    JobController.class,
    SolveController.class,
    CatalogueController.class,
    AuditController.class,
    PageController.class,
    ErrorResponses.class
})
public class WebConfiguration implements WebMvcConfigurer {

    /** After that a request is taken to have died with its process, and may be sent again under its key. */
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ExchangeResolver());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Database database(ServiceSettings settings, ObjectProvider<DatabaseOpening> openings) {
        DatabaseOpening opening = openings.getIfAvailable();
        return opening == null ? Database.open(settings.databaseSettings()) : opening.get();
    }

    @Bean
    PlanStore planStore(Database database, Clock clock) {
        return new PlanStore(database, clock);
    }

    @Bean
    ApiKeys apiKeys(Database database, Clock clock) {
        return new ApiKeys(database, clock);
    }

    @Bean
    Workspaces workspaces(Database database, Clock clock) {
        Workspaces workspaces = new Workspaces(database, clock);
        workspaces.ensure(Workspaces.LOCAL);
        return workspaces;
    }

    @Bean
    Audit audit(Database database, Clock clock) {
        return new Audit(database, clock);
    }

    @Bean
    Replays replays(Database database, Clock clock) {
        return new Replays(database, clock, LONGEST_REQUEST);
    }

    @Bean
    Idempotency idempotency(Database database, Replays replays) {
        return new Idempotency(database, replays);
    }

    @Bean
    Bodies bodies(ServiceSettings settings) {
        ServiceSettings.Limits limits = settings.limits();
        int mostBytes = (int) Math.min(Integer.MAX_VALUE - 1, limits.body().toBytes());
        return Bodies.inMemory(mostBytes, limits.bodyTime());
    }

    @Bean
    SolvePermits solvePermits(ServiceSettings settings) {
        return new SolvePermits(Math.max(1, settings.concurrentSolves()));
    }

    @Bean(destroyMethod = "")
    Workers workers(Database database, Clock clock, ServiceSettings settings, SolvePermits permits, Replays replays) {
        String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        return new Workers(database, clock, settings.jobLimits(), permits, replays, name);
    }

    @Bean
    JobQueue jobQueue(Workers workers) {
        return workers.queue();
    }

    @Bean
    JobEvents jobEvents(JobQueue jobs, ServiceSettings settings) {
        return new JobEvents(jobs, settings.limits());
    }

    @Bean
    ServiceMetrics serviceMetrics(MeterRegistry registry, Workers workers, JobEvents events, Clock clock) {
        return new ServiceMetrics(registry, workers, events, clock);
    }

    /** Workers begin when the service answers, and go home first when it ends: what they save needs the database. */
    @Bean
    SmartLifecycle workersLifecycle(Workers workers) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                workers.start();
                running = true;
            }

            @Override
            public void stop() {
                workers.close();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }
        };
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> registration = new FilterRegistrationBean<>(new RequestIds());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ErrorPageRegistrar errorPages() {
        return registry -> registry.addErrorPages(new ErrorPage(PageController.ERROR));
    }

    /** Customizers without an order come last: where the service listens is said by its own settings and nothing else. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(ServiceSettings settings) {
        return factory -> {
            factory.setAddress(settings.safeAddress());
            factory.setPort(settings.port());
            factory.addConnectorCustomizers(connector -> {
                // A body is a plan, never a form: parameters come from the query alone.
                connector.setParseBodyMethods("NONE");
                connector.setXpoweredBy(false);
            });
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ProblemValve.class.getName());
                }
            });
        };
    }
}
