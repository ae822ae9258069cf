package org.harmonogram.io.json;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.io.text.Excerpt;
import org.harmonogram.io.text.TextFile;

/**
 * JSON files other than plans, such as the suites of the bench: read with the same care, every issue at once, and written
 * in the same layout.
 */
public final class JsonFile {

    private JsonFile() {}

    /**
     * What the file holds.
     *
     * @param keys those the outermost object may have
     * @param mapping makes a record of it; goes on with stand-ins where something is wrong
     * @throws InvalidPlanException if the file cannot be read or something in it is wrong
     */
    public static <T> T read(Path file, List<String> keys, Function<JsonFields, T> mapping) {
        return read(TextFile.read(file), keys, mapping);
    }

    /**
     * What the text holds.
     *
     * @throws InvalidPlanException if something in it is wrong
     */
    public static <T> T read(String json, List<String> keys, Function<JsonFields, T> mapping) {
        Issues issues = new Issues();
        JsonValue document = JsonDocument.parse(json, issues);
        if (document == null) {
            throw new InvalidPlanException(issues.found());
        }
        T result = mapping.apply(new JsonFields(new Fields(() -> keys, document, "", issues)));
        if (issues.total() > 0) {
            throw new InvalidPlanException(PlanReader.listed(document, issues));
        }
        return result;
    }

    /** The document as text: maps become objects, collections arrays, and of the rest numbers and flags themselves. */
    public static String text(Map<String, ?> document) {
        return JsonText.of(value(document));
    }

    /** The document as one line, without a line feed. */
    public static String line(Map<String, ?> document) {
        return JsonText.line(value(document));
    }

    /**
     * Writes the document to a file as UTF-8, whole or not at all.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Map<String, ?> document, Path file) {
        TextFile.write(text(document), file);
    }

    /**
     * The members of an object that was written here before, as parts of another.
     *
     * @throws IllegalArgumentException if it is no object
     */
    public static Map<String, Object> parsedMembers(String json) {
        if (JsonDocument.parse(json, new Issues()) instanceof JsonValue.Fields fields) {
            return new LinkedHashMap<>(fields.values());
        }
        throw new IllegalArgumentException("(%s) is no object.".formatted(Excerpt.of(json)));
    }

    /**
     * The members of an object of texts that was written here before.
     *
     * @throws IllegalArgumentException if it is no such object
     */
    public static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        parsedMembers(json).forEach((key, member) -> {
            if (!(member instanceof JsonValue.Text text)) {
                throw new IllegalArgumentException("(%s) is no text.".formatted(Excerpt.of(key)));
            }
            texts.put(key, text.value());
        });
        return texts;
    }

    private static JsonValue value(Object value) {
        if (value instanceof JsonValue written) {
            return written;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put(String.valueOf(key), value(member)));
            return new JsonValue.Fields(members);
        }
        if (value instanceof Collection<?> elements) {
            return new JsonValue.Array(elements.stream().map(JsonFile::value).toList());
        }
        return ObjectWriter.scalar(value);
    }
}
