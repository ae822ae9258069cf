package org.harmonogram.io.json;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.domain.InvalidPlanException;

/** Writes what a command found, for other programs to read: maps by key, lists, texts, numbers, and true or false. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * The document as text, keys in the order of the maps.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String write(Map<String, ?> document) {
        return JsonText.of(value(document));
    }

    /**
     * Writes the document to a file as UTF-8, whole or not at all.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Map<String, ?> document, Path file) {
        WholeFile.write(write(document), file);
    }

    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            map.forEach((key, element) -> fields.put(String.valueOf(key), value(element)));
            return new JsonValue.Fields(fields);
        }
        if (value instanceof Collection<?> list) {
            return new JsonValue.Array(list.stream().map(DocumentWriter::value).toList());
        }
        return ObjectWriter.scalar(value);
    }
}
