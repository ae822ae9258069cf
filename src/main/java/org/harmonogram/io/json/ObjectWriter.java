package org.harmonogram.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds one object of the document; leaves out what is absent or empty. Keys are written in the order of the calls. */
final class ObjectWriter {

    private final Form form;
    private final Map<String, JsonValue> values = new LinkedHashMap<>();

    ObjectWriter(Form form) {
        this.form = form;
    }

    /** Writes a number, a flag, or anything else as its text; nothing if it is absent. */
    ObjectWriter put(String key, @Nullable Object value) {
        return value == null ? this : putValue(key, scalar(value));
    }

    /** Writes a value unless it is what the reader assumes anyway. */
    <T> ObjectWriter putUnless(T otherwise, String key, T value) {
        return value.equals(otherwise) ? this : put(key, value);
    }

    /** Writes a value that is built already; nothing if it is absent. */
    ObjectWriter putValue(String key, @Nullable JsonValue value) {
        if (!form.keys().contains(key)) {
            throw new IllegalArgumentException("(%s) is no key of (%s).".formatted(key, form));
        }
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    /** Writes a list; nothing if it is empty. */
    <T> ObjectWriter putList(String key, Collection<T> elements, Function<T, JsonValue> writing) {
        return elements.isEmpty() ? this : putRequiredList(key, elements, writing);
    }

    /** Writes a list, empty or not. */
    <T> ObjectWriter putRequiredList(String key, Collection<T> elements, Function<T, JsonValue> writing) {
        List<JsonValue> written = new ArrayList<>(elements.size());
        elements.forEach(element -> written.add(writing.apply(element)));
        return putValue(key, new JsonValue.Array(written));
    }

    /** Writes a list of texts, such as ids; nothing if it is empty. */
    ObjectWriter putTexts(String key, Collection<?> texts) {
        return putList(key, texts, ObjectWriter::scalar);
    }

    /** Writes the first and last date as one date if they are equal. */
    ObjectWriter putDates(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && from.equals(to)
                ? put("date", from)
                : put("from", from).put("to", to);
    }

    JsonValue build() {
        return new JsonValue.Fields(values);
    }

    static JsonValue scalar(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return new JsonValue.Digits(value.toString());
        }
        if (value instanceof Double number) {
            BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
            return new JsonValue.Digits(plain.toPlainString());
        }
        return value instanceof Boolean flag ? new JsonValue.Flag(flag) : new JsonValue.Text(value.toString());
    }
}
