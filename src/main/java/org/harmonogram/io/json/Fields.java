package org.harmonogram.io.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One object of the document while it is mapped to a record. Every fault is reported where it is; what is asked for is
 * then given as absent or as a stand-in, so that the mapping goes on.
 */
final class Fields {

    /** Reads a value; {@code null} if it is faulty, which it has reported. */
    @FunctionalInterface
    interface Scalar<T> {
        @Nullable
        T read(JsonValue value, String at, Issues issues);
    }

    /** Reads an element of a list, or gives a stand-in for a faulty one, which it has reported. */
    @FunctionalInterface
    interface Element<T> {
        T read(JsonValue value, String at, Issues issues);
    }

    /** Maps an object. */
    @FunctionalInterface
    interface Mapping<T> {
        T map(Fields fields);
    }

    private final Form form;
    private final String at;
    private final Issues issues;
    private final Map<String, JsonValue> values;
    /** Keys not to be reported as missing: those an unknown key seems to stand for, or all of what is no object. */
    private final Set<String> excused = new HashSet<>();

    Fields(Form form, JsonValue value, String at, Issues issues) {
        this.form = form;
        this.at = at;
        this.issues = issues;
        if (value instanceof JsonValue.Fields fields) {
            this.values = fields.values();
            reportUnknownKeys();
        } else {
            this.values = Map.of();
            excused.addAll(form.keys());
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "{…}");
        }
    }

    private void reportUnknownKeys() {
        for (String key : values.keySet()) {
            if (!form.keys().contains(key)) {
                String nearest = issues.isFull() ? null : NearestKey.of(key, form.keys());
                reportUnknownKey(issues, Pointer.to(at, key), key, nearest, form.keys());
                if (nearest != null && !values.containsKey(nearest)) {
                    excused.add(nearest);
                    issues.markStandIn(Pointer.to(at, nearest));
                }
            }
        }
    }

    static void reportUnknownKey(
            Issues issues, String at, String key, @Nullable String nearest, Iterable<String> known) {
        if (nearest != null) {
            issues.add(IssueCode.UNKNOWN_KEY, at, Excerpt.of(key), nearest);
        } else {
            String names = issues.isFull() ? "" : String.join(", ", known);
            issues.add(IssueCode.UNKNOWN_KEY_UNLIKE_ANY, at, Excerpt.of(key), names);
        }
    }

    /** The pointer to one of the object's keys. */
    String at(String key) {
        return Pointer.to(at, key);
    }

    Issues issues() {
        return issues;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key is given, or an unknown key seems to stand for it. */
    boolean isGivenOrExcused(String key) {
        return values.containsKey(key) || excused.contains(key);
    }

    private @Nullable JsonValue find(String key) {
        if (!form.keys().contains(key)) {
            throw new IllegalArgumentException("(%s) is no key of (%s).".formatted(key, form));
        }
        return values.get(key);
    }

    /** The value of that key; {@code null} if it is absent or faulty. */
    <T> @Nullable T optional(String key, Scalar<T> scalar) {
        JsonValue value = find(key);
        return value == null ? null : scalar.read(value, at(key), issues);
    }

    /** The value of that key; the default if it is absent or faulty. */
    <T> T optional(String key, Scalar<T> scalar, T otherwise) {
        T value = optional(key, scalar);
        return value == null ? otherwise : value;
    }

    /** The value of that key, or the stand-in if it is absent or faulty; absence is reported. */
    <T> T required(String key, Scalar<T> scalar, T standIn) {
        reportIfMissing(key);
        return optional(key, scalar, standIn);
    }

    /** The id under that key, or one that no document can contain. */
    String id(String key) {
        return required(key, Scalars::id, standInId(at(key)));
    }

    /** The text under that key, or an empty one. */
    String text(String key) {
        return required(key, Scalars::text, "");
    }

    /** The elements under that key; none if it is absent or no list. */
    <T> List<T> list(String key, Element<T> element) {
        JsonValue value = find(key);
        if (value == null) {
            return List.of();
        }
        String listAt = at(key);
        if (!(value instanceof JsonValue.Array array)) {
            issues.addFault(IssueCode.WRONG_TYPE, listAt, value.excerpt(), "[…]");
            return List.of();
        }
        List<T> elements = new ArrayList<>(array.values().size());
        for (int i = 0; i < array.values().size(); i++) {
            elements.add(element.read(array.values().get(i), Pointer.to(listAt, i), issues));
        }
        return elements;
    }

    /** As {@link #list}; absence is reported. */
    <T> List<T> requiredList(String key, Element<T> element) {
        reportIfMissing(key);
        return list(key, element);
    }

    /** The objects under that key, mapped. */
    <T> List<T> objects(String key, Form element, Mapping<T> mapping) {
        return list(key, object(element, mapping));
    }

    /** As {@link #objects}; absence is reported. */
    <T> List<T> requiredObjects(String key, Form element, Mapping<T> mapping) {
        return requiredList(key, object(element, mapping));
    }

    /** The object under that key, mapped; {@code null} if it is absent. */
    <T> @Nullable T object(String key, Form element, Mapping<T> mapping) {
        JsonValue value = find(key);
        return value == null ? null : object(element, mapping).read(value, at(key), issues);
    }

    /** The members of the object under that key, whatever their names; none if it is absent or no object. */
    Map<String, JsonValue> members(String key) {
        JsonValue value = find(key);
        if (value instanceof JsonValue.Fields fields) {
            return fields.values();
        }
        if (value != null) {
            issues.addFault(IssueCode.WRONG_TYPE, at(key), value.excerpt(), "{…}");
        }
        return Map.of();
    }

    /** Elements that are ids; what cannot be one becomes an id that no document can contain. */
    static String idElement(JsonValue value, String at, Issues issues) {
        String id = Scalars.id(value, at, issues);
        return id == null ? standInId(at) : id;
    }

    /** Elements that are texts. */
    static String textElement(JsonValue value, String at, Issues issues) {
        String text = Scalars.text(value, at, issues);
        return text == null ? "" : text;
    }

    private static <T> Element<T> object(Form form, Mapping<T> mapping) {
        return (value, at, issues) -> mapping.map(new Fields(form, value, at, issues));
    }

    /** Unique, because pointers are; and in no document, because ids there contain no control characters. */
    private static String standInId(String at) {
        return "\u0000" + at;
    }

    /** Reports a key that is absent and not excused. */
    void reportIfMissing(String key) {
        if (!isGivenOrExcused(key)) {
            issues.add(IssueCode.MISSING_KEY, at, key);
            issues.markStandIn(at(key));
        }
    }

    /** Reports that none of the keys is given, unless one is excused. */
    void reportNoneOf(List<String> keys) {
        if (keys.stream().noneMatch(this::isGivenOrExcused)) {
            issues.addFault(IssueCode.ONE_KEY_NEEDED, at, String.join(", ", keys));
        }
    }

    /** Reports the second key if both are given: they exclude each other. */
    void reportBoth(String first, String second) {
        if (has(first) && has(second)) {
            issues.addFault(IssueCode.KEYS_EXCLUDE_EACH_OTHER, at(second), first, second);
        }
    }

    /** Reports the value of a key, which does not go with the others. */
    void report(IssueCode code, String key, Object... named) {
        issues.addFault(code, at(key), named);
    }
}
