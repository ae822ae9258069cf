package org.harmonogram.io.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** Reads single values but times; each method reports what is wrong and then gives {@code null}. */
final class Scalars {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** Longer numbers are out of every range here, and slow to read. */
    private static final int LONGEST_NUMBER = 400;

    private Scalars() {}

    /** An id: a text of 1 to {@value Limits#ID} characters on one line. */
    static @Nullable String id(JsonValue value, String at, Issues issues) {
        return text(value, at, issues, Limits.ID, false);
    }

    /** A text of 1 to {@value Limits#TEXT} characters. */
    static @Nullable String text(JsonValue value, String at, Issues issues) {
        return text(value, at, issues, Limits.TEXT, true);
    }

    private static @Nullable String text(JsonValue value, String at, Issues issues, int most, boolean lines) {
        if (!(value instanceof JsonValue.Text text)) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "\"…\"");
            return null;
        }
        return checked(text.value(), at, issues, most, lines);
    }

    /** The text, if it is neither blank nor too long and every character prints. */
    static @Nullable String checked(String text, String at, Issues issues, int most, boolean lines) {
        int unprintable = findUnprintable(text, lines);
        if (unprintable >= 0) {
            issues.addFault(
                    IssueCode.TEXT_UNPRINTABLE,
                    at,
                    String.format(Locale.ROOT, "U+%04X", (int) text.charAt(unprintable)),
                    unprintable + 1);
            return null;
        }
        if (text.isBlank()) {
            issues.addFault(IssueCode.TEXT_BLANK, at);
            return null;
        }
        if (text.length() > most) {
            issues.addFault(IssueCode.TEXT_TOO_LONG, at, text.length(), most);
            return null;
        }
        return text;
    }

    /** Where the first character is that no document should contain; -1 if nowhere. */
    private static int findUnprintable(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)
                    || c >= 0xFFFE
                    || (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))) {
                return i;
            }
        }
        return -1;
    }

    /** A language as ISO 639 codes it in two letters. */
    static @Nullable String language(JsonValue value, String at, Issues issues) {
        String text = text(value, at, issues);
        if (text != null && !LANGUAGES.contains(text)) {
            issues.addFault(IssueCode.UNKNOWN_VALUE, at, Excerpt.of(text), "pl, en, de, uk, …");
            return null;
        }
        return text;
    }

    /** {@code true} or {@code false}. */
    static @Nullable Boolean flag(JsonValue value, String at, Issues issues) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "true, false");
        return null;
    }

    /** One of the constants of an enum, by its name in files. */
    static <E extends Enum<E>> Fields.Scalar<E> oneOf(E[] constants, Function<E, String> id) {
        return (value, at, issues) -> {
            if (!(value instanceof JsonValue.Text text)) {
                issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "\"…\"");
                return null;
            }
            for (E constant : constants) {
                if (id.apply(constant).equals(text.value())) {
                    return constant;
                }
            }
            issues.addFault(
                    IssueCode.UNKNOWN_VALUE,
                    at,
                    Excerpt.of(text.value()),
                    Arrays.stream(constants).map(id).collect(Collectors.joining(", ")));
            return null;
        };
    }

    /** A whole number within bounds. */
    static Fields.Scalar<Integer> integer(int least, int most) {
        return (value, at, issues) -> {
            BigDecimal number = whole(value, at, issues, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return number == null ? null : number.intValueExact();
        };
    }

    /** Any whole number of 64 bits. */
    static @Nullable Long longInteger(JsonValue value, String at, Issues issues) {
        return longInteger(Long.MIN_VALUE, Long.MAX_VALUE).read(value, at, issues);
    }

    /** A whole number of 64 bits within bounds. */
    static Fields.Scalar<Long> longInteger(long least, long most) {
        return (value, at, issues) -> {
            BigDecimal number = whole(value, at, issues, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return number == null ? null : number.longValueExact();
        };
    }

    private static @Nullable BigDecimal whole(
            JsonValue value, String at, Issues issues, BigDecimal least, BigDecimal most) {
        BigDecimal number = number(value, at, issues, least, most, "45");
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "45");
            return null;
        }
        return number;
    }

    /** A number within bounds. */
    static Fields.Scalar<Double> number(int least, int most) {
        return (value, at, issues) -> {
            BigDecimal number = number(value, at, issues, BigDecimal.valueOf(least), BigDecimal.valueOf(most), "52.25");
            return number == null ? null : number.doubleValue();
        };
    }

    /** Compared as it is written, without computing it: {@code 1e999999} has a million digits. */
    private static @Nullable BigDecimal number(
            JsonValue value, String at, Issues issues, BigDecimal least, BigDecimal most, String example) {
        if (!(value instanceof JsonValue.Digits digits)) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), example);
            return null;
        }
        BigDecimal number = decimal(digits.value());
        if (number == null || number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            issues.addFault(IssueCode.OUT_OF_RANGE, at, value.excerpt(), least.toPlainString(), most.toPlainString());
            return null;
        }
        return number;
    }

    private static @Nullable BigDecimal decimal(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }
}
