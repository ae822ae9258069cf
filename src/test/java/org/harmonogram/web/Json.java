package org.harmonogram.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * A value of a JSON document and where it stands.
 *
 * @param at JSON pointer (RFC 6901) from the root of the document
 * @param value a map with its keys in order, a list, a text, a {@link BigDecimal}, a {@link Boolean} or {@link #NULL}
 */
record Json(String at, Object value) {

    /** What stands for {@code null}. */
    static final Object NULL = new Object();

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * The whole document.
     *
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json whole = new Json("", read(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Something follows the JSON value: " + text);
            }
            return whole;
        }
    }

    private static Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("There is no JSON value.");
        }
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> NULL;
            default -> throw new IllegalStateException("(%s) starts no value.".formatted(token));
        };
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (fields.put(key, read(parser)) != null) {
                throw new IllegalArgumentException("The key (%s) is given twice.".formatted(key));
            }
        }
        return fields;
    }

    private static List<Object> readArray(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return elements;
    }

    /** The value at that key of an object. */
    Json get(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("There is no (%s) at (%s).".formatted(key, at)));
    }

    /** The value at that key, if this is an object that has it. */
    Optional<Json> find(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    /** The value that the pointer leads to from here. */
    Json follow(String pointer) {
        Json found = this;
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                String key = step.replace("~1", "/").replace("~0", "~");
                found = found.value instanceof List ? found.elements().get(Integer.parseInt(key)) : found.get(key);
            }
        }
        return found;
    }

    /** The keys and values of an object; none of anything else. */
    Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, field) ->
                    fields.put(key.toString(), new Json(at + "/" + escaped(key.toString()), field)));
        }
        return fields;
    }

    /** The elements of an array; none of anything else. */
    List<Json> elements() {
        List<Json> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> elements.add(new Json(at + "/" + elements.size(), element)));
        }
        return elements;
    }

    /** This value and all within it. */
    Stream<Json> all() {
        Stream<Json> within = Stream.concat(fields().values().stream(), elements().stream());
        return Stream.concat(Stream.of(this), within.flatMap(Json::all));
    }

    /** A text as it is, any other value as JSON. */
    String text() {
        return value instanceof String string ? string : json();
    }

    /** The value as JSON, in one line. */
    String json() {
        return write(value);
    }

    private static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> quoted(field.getKey().toString()) + ":" + write(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String string) {
            return quoted(string);
        }
        return value == NULL ? "null" : value.toString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
