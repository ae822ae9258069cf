package org.harmonogram.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.harmonogram.cli.Service;
import org.harmonogram.cli.ServiceOptions;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Database;
import org.harmonogram.web.DatabaseOpening;
import org.harmonogram.web.ServiceSettings;
import org.harmonogram.web.SettingNames;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;

/** The service on Spring Boot. */
final class SpringService implements Service {

    @Override
    public void run(ServiceOptions options, Consumer<String> onReady) {
        CountDownLatch ended = new CountDownLatch(1);
        ConfigurableApplicationContext context = start(options, ended);
        onReady.accept(url(context));
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            context.close();
        }
    }

    private static ConfigurableApplicationContext start(ServiceOptions options, CountDownLatch ended) {
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setDefaultProperties(defaults(options));
        AtomicReference<@Nullable DatabaseOpening> opening = new AtomicReference<>();
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>) event -> {
                    SettingNames.requireKnown(event.getEnvironment());
                    ServiceSettings settings = settings(event.getEnvironment());
                    settings.requireSafe();
                    opening.set(DatabaseOpening.begin(settings.databaseSettings()));
                },
                (ApplicationListener<ContextClosedEvent>) event -> ended.countDown());
        application.addInitializers(context -> register(context, opening.get()));
        try {
            return application.run(arguments(options));
        } catch (RuntimeException failed) {
            DatabaseOpening begun = opening.get();
            if (begun != null) {
                begun.abandon();
            }
            throw StartFailures.of(failed);
        }
    }

    private static void register(ConfigurableApplicationContext context, @Nullable DatabaseOpening opening) {
        if (opening != null) {
            context.getBeanFactory().registerSingleton("databaseOpening", opening);
        }
    }

    private static String url(ConfigurableApplicationContext context) {
        int port = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        String address = settings(context.getEnvironment()).address();
        return "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    @Override
    public void withKeys(ServiceOptions options, Consumer<ApiKeys> work) {
        SpringApplication application = new SpringApplication(Object.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(defaults(options));
        application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                event -> SettingNames.requireKnown(event.getEnvironment()));
        try (ConfigurableApplicationContext context = application.run(arguments(options));
                Database database =
                        Database.open(settings(context.getEnvironment()).databaseSettings())) {
            work.accept(new ApiKeys(database, Clock.systemUTC()));
        } catch (RuntimeException failed) {
            throw StartFailures.of(failed);
        }
    }

    private static ServiceSettings settings(ConfigurableEnvironment environment) {
        return Binder.get(environment).bindOrCreate("harmonogram", ServiceSettings.class);
    }

    private static Map<String, Object> defaults(ServiceOptions options) {
        Map<String, Object> defaults = new LinkedHashMap<>(ServiceDefaults.PROPERTIES);
        if (!options.forPeople()) {
            defaults.put("logging.structured.format.console", "logstash");
        }
        return defaults;
    }

    /** What the command line says comes before all other settings. */
    private static String[] arguments(ServiceOptions options) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "harmonogram.address", options.address());
        put(said, "harmonogram.port", options.port());
        Path data = options.data();
        put(said, "harmonogram.data", data == null ? null : absolute(data));
        put(said, "spring.config.location", location(options.config()));
        return said.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    /** A file of settings, whatever its name ends with, or a folder with {@code harmonogram.properties}. */
    private static @Nullable String location(@Nullable Path config) {
        return config == null ? null : absolute(config).toUri() + (Files.isDirectory(config) ? "" : "[.properties]");
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
