package org.harmonogram.io.json;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * One object of a {@link JsonFile} while it is mapped to a record. Every fault is reported where it is, with the nearest
 * key known where a key is not; what is asked for is then given as absent or as a stand-in, so that the mapping goes
 * on and finds the rest. What was mapped is of no use unless no fault was found, as {@link JsonFile#read} sees to.
 */
public final class JsonFields {

    private final Fields fields;

    JsonFields(Fields fields) {
        this.fields = fields;
    }

    /** Whether the key is given. */
    public boolean has(String key) {
        return fields.has(key);
    }

    /** The text under that key, or an empty one; absence is reported. */
    public String text(String key) {
        return fields.text(key);
    }

    /** The text under that key; {@code null} if it is absent. */
    public @Nullable String optionalText(String key) {
        return fields.optional(key, Scalars::text);
    }

    /** The whole number under that key, or else the other. */
    public int integer(String key, int least, int most, int otherwise) {
        return fields.optional(key, Scalars.integer(least, most), otherwise);
    }

    /** The whole number under that key; {@code null} if it is absent. */
    public @Nullable Long optionalLong(String key) {
        return fields.optional(key, Scalars::longInteger);
    }

    /** The whole number under that key, or 0; absence is reported. */
    public long longInteger(String key) {
        return fields.required(key, Scalars::longInteger, 0L);
    }

    /** The number under that key, or else the other. */
    public double number(String key, int least, int most, double otherwise) {
        return fields.optional(key, Scalars.number(least, most), otherwise);
    }

    /** The flag under that key, or else the other. */
    public boolean flag(String key, boolean otherwise) {
        return fields.optional(key, Scalars::flag, otherwise);
    }

    /** The duration under that key, above zero and at most 7 days; {@code null} if it is absent. */
    public @Nullable Duration optionalDuration(String key) {
        return fields.optional(key, Times::duration);
    }

    /** The constant named under that key, or else the other. */
    public <E extends Enum<E>> E oneOf(String key, E[] constants, Function<E, String> id, E otherwise) {
        return fields.optional(key, Scalars.oneOf(constants, id), otherwise);
    }

    /** The texts in the list under that key; none if it is absent. */
    public List<String> texts(String key) {
        return fields.list(key, Fields::textElement);
    }

    /** The whole numbers in the list under that key; none if it is absent. */
    public List<Long> longs(String key) {
        return fields.list(key, JsonFields::longElement);
    }

    private static Long longElement(JsonValue value, String at, Issues issues) {
        Long number = Scalars.longInteger(value, at, issues);
        return number == null ? 0L : number;
    }

    /** The lists of whole numbers in the list under that key; none if it is absent. */
    public List<List<Long>> rows(String key) {
        return fields.list(key, (value, at, issues) -> {
            if (!(value instanceof JsonValue.Array array)) {
                issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "[1, 2]");
                return List.of();
            }
            List<Long> row = new ArrayList<>();
            for (int i = 0; i < array.values().size(); i++) {
                row.add(longElement(array.values().get(i), Pointer.to(at, i), issues));
            }
            return row;
        });
    }

    /**
     * The objects in the list under that key, mapped; none if it is absent.
     *
     * @param keys those each object may have
     */
    public <T> List<T> objects(String key, List<String> keys, Function<JsonFields, T> mapping) {
        return fields.objects(key, () -> keys, inner -> mapping.apply(new JsonFields(inner)));
    }

    /** The object under that key, mapped; {@code null} if it is absent. */
    public <T> @Nullable T object(String key, List<String> keys, Function<JsonFields, T> mapping) {
        return fields.object(key, () -> keys, inner -> mapping.apply(new JsonFields(inner)));
    }

    /**
     * A list whose elements are texts, for short, or objects.
     *
     * @param ofText takes the text, and the pointer to it for faults
     * @param keys those each object may have
     */
    public <T> List<T> textsOrObjects(
            String key, Function<String, T> ofText, List<String> keys, Function<JsonFields, T> ofObject) {
        return fields.list(
                key,
                (value, at, issues) -> value instanceof JsonValue.Fields
                        ? ofObject.apply(new JsonFields(new Fields(() -> keys, value, at, issues)))
                        : ofText.apply(Fields.textElement(value, at, issues)));
    }

    /** The names and numbers of the object under that key, whatever the names. */
    public Map<String, Double> numbers(String key, int least, int most) {
        Map<String, Double> result = new LinkedHashMap<>();
        fields.members(key).forEach((name, value) -> {
            Double number = Scalars.number(least, most).read(value, Pointer.to(fields.at(key), name), fields.issues());
            result.put(name, number == null ? 0.0 : number);
        });
        return result;
    }

    /**
     * The object of each name in the object under that key, whatever the names; or a text, for short.
     *
     * @param ofText takes the name and the text
     * @param ofNumbers takes the name and the numbers by their names
     */
    public void textsOrNumbers(
            String key, BiConsumer<String, String> ofText, BiConsumer<String, Map<String, Double>> ofNumbers) {
        fields.members(key).forEach((name, value) -> {
            String at = Pointer.to(fields.at(key), name);
            if (value instanceof JsonValue.Fields members) {
                Fields inner = new Fields(() -> List.copyOf(members.values().keySet()), members, at, fields.issues());
                Map<String, Double> numbers = new LinkedHashMap<>();
                members.values().keySet().forEach(each -> {
                    Double number = inner.optional(each, Scalars.number(0, Integer.MAX_VALUE));
                    numbers.put(each, number == null ? 0.0 : number);
                });
                ofNumbers.accept(name, numbers);
            } else {
                ofText.accept(name, Fields.textElement(value, at, fields.issues()));
            }
        });
    }

    /** Reports a value that does not go with the others, or names what is not there. */
    public void report(IssueCode code, String key, Object... named) {
        fields.report(code, key, named);
    }

    /** Reports an element of the list under that key. */
    public void reportElement(IssueCode code, String key, int index, Object... named) {
        fields.issues().addFault(code, Pointer.to(fields.at(key), index), named);
    }

    /** Reports a key of the object under that key that is none of those known, with the nearest of them. */
    public void reportUnknown(String key, String name, List<String> known) {
        String at = Pointer.to(fields.at(key), name);
        Fields.reportUnknownKey(fields.issues(), at, name, NearestKey.of(name, known), known);
    }

    /**
     * What another file holds that a text of this one names; {@code null} if that file has faults, which are reported
     * here with its name.
     *
     * @param index of the element of the list under the key
     */
    public <T> @Nullable T other(String key, int index, Path file, Function<Path, T> reading) {
        try {
            return Objects.requireNonNull(reading.apply(file));
        } catch (InvalidPlanException invalid) {
            String at = Pointer.to(fields.at(key), index);
            for (Issue issue : invalid.issues()) {
                String place = issue.at().isEmpty() ? at : at + " → " + file.getFileName() + issue.at();
                fields.issues().add(new Issue(issue.code(), place, issue.values()));
            }
            fields.issues().markStandIn(at);
            return null;
        }
    }
}
