package org.harmonogram.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service in this process, on a free port, asked over HTTP as its users ask it. */
public final class RunningService implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final WebServer server;
    private final URI base;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        this.server = ((WebServerApplicationContext) context).getWebServer();
        this.base = URI.create("http://" + listensAt().getHostAddress() + ":" + server.getPort());
    }

    /** An answer. */
    public record Reply(HttpRequest request, int status, Map<String, String> headers, String body) {

        /** The header of that name, in small letters; empty if it is not there. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** The service with an empty database, everybody on this machine being allowed everything. */
    public static RunningService start() {
        return start(Map.of());
    }

    /**
     * As {@link #start()}, with other settings.
     *
     * @param settings by the names that its users know
     */
    public static RunningService start(Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>(ServiceDefaults.PROPERTIES);
        all.put("harmonogram.port", 0);
        all.put("harmonogram.data", folder());
        all.put("logging.level.root", "warn");
        all.put("harmonogram.jobs.save-every", "PT0.2S");
        all.putAll(settings);
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setDefaultProperties(all);
        application.setRegisterShutdownHook(false);
        return new RunningService(application.run());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("harmonogram");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the service is made of. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The address at which it can be reached. */
    InetAddress listensAt() {
        return (InetAddress)
                ((TomcatWebServer) server).getTomcat().getConnector().getProperty("address");
    }

    /** Where it is. */
    public URI uri(String path) {
        return URI.create(base + path);
    }

    /** Asks without a body. */
    public Reply ask(String method, String path, String... headers) {
        return send(method, path, null, headers);
    }

    /** Sends JSON. */
    public Reply send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        request.method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        boolean hasType = false;
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
            hasType |= headers[i].equalsIgnoreCase("Content-Type");
        }
        if (body != null && !hasType) {
            request.header("Content-Type", "application/json");
        }
        return send(request.build());
    }

    private static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Reply(request, response.statusCode(), headers, response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
