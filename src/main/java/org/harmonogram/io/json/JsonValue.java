package org.harmonogram.io.json;

import java.util.List;
import java.util.Map;
import org.harmonogram.io.text.Excerpt;

/** A parsed JSON value. Numbers stay as they are written, so that none is too large to be reported. */
sealed interface JsonValue {

    /** A string. */
    record Text(String value) implements JsonValue {}

    /** A number, as written. */
    record Digits(String value) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}

    /** An array. */
    record Array(List<JsonValue> values) implements JsonValue {}

    /** An object; the first value of a doubled key, keys in the order of the document. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {}

    /** The value as a sentence about it shows it: short, and never more than one line. */
    default String excerpt() {
        if (this instanceof Text text) {
            return "\"" + Excerpt.of(text.value()) + "\"";
        }
        if (this instanceof Digits digits) {
            return Excerpt.of(digits.value());
        }
        if (this instanceof Flag flag) {
            return String.valueOf(flag.value());
        }
        if (this instanceof Array array) {
            return array.values().isEmpty() ? "[]" : "[…]";
        }
        if (this instanceof Fields fields) {
            return fields.values().isEmpty() ? "{}" : "{…}";
        }
        return "null";
    }
}
