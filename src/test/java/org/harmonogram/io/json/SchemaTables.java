package org.harmonogram.io.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the JSON Schema as Markdown: a table of keys for each kind of object. */
final class SchemaTables {

    private static final Set<String> NAMED_TYPES =
            Set.of("id", "text", "date", "time", "dateTime", "duration", "weekday");

    private final Map<String, JsonValue> definitions;

    private SchemaTables(Map<String, JsonValue> definitions) {
        this.definitions = definitions;
    }

    static String of(JsonValue schema) {
        Map<String, JsonValue> root = values(schema);
        SchemaTables tables = new SchemaTables(values(root.get("$defs")));
        return tables.section("Plan", root)
                + tables.definitions.values().stream()
                        .map(SchemaTables::values)
                        .filter(definition -> definition.containsKey("properties"))
                        .map(definition -> tables.section(text(definition, "title"), definition))
                        .collect(Collectors.joining());
    }

    private String section(String title, Map<String, JsonValue> definition) {
        JsonValue required = definition.getOrDefault("required", new JsonValue.Array(List.of()));
        String rows = values(definition.get("properties")).entrySet().stream()
                .map(entry -> row(entry.getKey(), values(entry.getValue()), required))
                .collect(Collectors.joining());
        return "### %s\n\n%s\n\n| key | value | meaning |\n|---|---|---|\n%s\n"
                .formatted(title, text(definition, "description"), rows);
    }

    private String row(String key, Map<String, JsonValue> value, JsonValue required) {
        boolean needed = ((JsonValue.Array) required).values().contains(new JsonValue.Text(key));
        JsonValue otherwise = value.get("default");
        return "| %s | %s | %s%s |\n"
                .formatted(
                        needed ? "**`" + key + "`**" : "`" + key + "`",
                        type(value),
                        text(value, "description"),
                        otherwise == null ? "" : " Default: `" + plain(otherwise) + "`.");
    }

    private String type(Map<String, JsonValue> value) {
        if (value.get("$ref") instanceof JsonValue.Text ref) {
            return named(ref.value().substring(ref.value().lastIndexOf('/') + 1));
        }
        JsonValue choices = value.get("enum");
        if (choices instanceof JsonValue.Array array) {
            return array.values().stream().map(each -> "`" + plain(each) + "`").collect(Collectors.joining(", "));
        }
        if (value.containsKey("const")) {
            return "`" + plain(Objects.requireNonNull(value.get("const"))) + "`";
        }
        if (value.containsKey("items")) {
            return "list: " + type(values(value.get("items")));
        }
        String bounds = value.containsKey("minimum") && !text(value, "minimum").startsWith("-9223372036854775808")
                ? ", %s to %s".formatted(text(value, "minimum"), text(value, "maximum"))
                : "";
        return switch (text(value, "type")) {
            case "integer" -> "whole number" + bounds;
            case "number" -> "number" + bounds;
            case "boolean" -> "`true`, `false`";
            case "string" -> "text";
            default -> "object";
        };
    }

    private String named(String name) {
        if (NAMED_TYPES.contains(name)) {
            return name.equals("dateTime") ? "date and time" : name;
        }
        String title = text(values(definitions.get(name)), "title").toLowerCase(Locale.ROOT);
        return definitions.containsKey("named" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        || definitions.containsKey(name + "WithItems")
                ? title
                : "[" + title + "](#" + title.replace(' ', '-') + ")";
    }

    private static Map<String, JsonValue> values(@Nullable JsonValue value) {
        return ((JsonValue.Fields) Objects.requireNonNull(value)).values();
    }

    private static String text(Map<String, JsonValue> values, String key) {
        return plain(Objects.requireNonNull(values.get(key), key));
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonValue.Text text ? text.value() : value.excerpt();
    }
}
