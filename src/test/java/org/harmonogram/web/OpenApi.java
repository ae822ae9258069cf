package org.harmonogram.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/** The OpenAPI document of the service, read as far as answers are to be held against it. */
final class OpenApi {

    static final String RESOURCE = "/org/harmonogram/openapi/openapi.json";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final Json root;
    private final List<Operation> operations;
    private final String components;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));

    private OpenApi(Json root) {
        this.root = root;
        this.operations = operations(root);
        this.components = root.get("components").get("schemas").json();
    }

    /** The document that the service sends. */
    static OpenApi load() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new OpenApi(Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<Operation> operations(Json root) {
        List<Operation> operations = new ArrayList<>();
        root.get("paths")
                .fields()
                .forEach((path, item) -> item.fields().keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), path))));
        return List.copyOf(operations);
    }

    Json root() {
        return root;
    }

    /** Every operation, in the order of the document. */
    List<Operation> operations() {
        return operations;
    }

    /** The operation that a request is for; where several fit, the one with the fewest gaps. */
    Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.fits(path))
                .min(Comparator.comparingLong(Operation::gaps));
    }

    /** What the document says of the operation. */
    Json describe(Operation operation) {
        return root.get("paths").get(operation.path()).get(operation.method().toLowerCase(Locale.ROOT));
    }

    /** The value itself, or what it refers to. References within schemas are left to the validator. */
    Json resolve(Json value) {
        Json found = value;
        while (found.find("$ref").isPresent()) {
            found = root.follow(found.get("$ref").text().substring(1));
        }
        return found;
    }

    /** A schema of the components. */
    Json schema(String name) {
        return root.get("components").get("schemas").get(name);
    }

    /** What does not fit, each with its place and value; empty if the body fits the schema. */
    List<String> violations(Json schema, String body) {
        Json parsed;
        try {
            parsed = Json.parse(body);
        } catch (JacksonException | IllegalArgumentException broken) {
            return List.of("the body (%s) is not JSON: %s".formatted(excerpt(body), broken.getMessage()));
        }
        return schemas.computeIfAbsent(schema.at(), at -> compile(schema)).validate(body, InputFormat.JSON).stream()
                .map(error -> {
                    String at = error.getInstanceLocation().toString();
                    return "at (%s), value (%s): %s"
                            .formatted(at, excerpt(parsed.follow(at).json()), error.getMessage());
                })
                .toList();
    }

    /** A schema with the components beside it, so that references find them. */
    private Schema compile(Json schema) {
        if (schema.value() instanceof Boolean) {
            return registry.getSchema(schema.json());
        }
        String fields = schema.json().substring(1);
        String separator = fields.equals("}") ? "" : ",";
        return registry.getSchema("{\"components\":{\"schemas\":" + components + "}" + separator + fields);
    }

    private static String excerpt(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
