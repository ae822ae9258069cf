package org.harmonogram.io.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays a {@link JsonValue} out as text: one line for what is short and simple, so that a changed placement is one
 * changed line; else one line for each element. Lines end with LF.
 */
final class JsonText {

    private static final int WIDTH = 120;
    private static final int DEEPEST_ON_ONE_LINE = 2;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The whole document. */
    static String of(JsonValue document) {
        JsonText text = new JsonText();
        text.write(document, "", 0);
        return text.out.append('\n').toString();
    }

    /** The whole document on one line. */
    static String line(JsonValue document) {
        return onOneLine(document);
    }

    /**
     * Writes a value.
     *
     * @param indent before each of its further lines
     * @param used characters on its first line besides itself, a comma after it included
     */
    private void write(JsonValue value, String indent, int used) {
        if (depth(value) <= DEEPEST_ON_ONE_LINE && !indent.isEmpty() && !isTable(value)) {
            String line = onOneLine(value);
            if (used + line.length() <= WIDTH || depth(value) == 0) {
                out.append(line);
                return;
            }
        }
        String inner = indent + INDENT;
        if (value instanceof JsonValue.Array array) {
            out.append('[');
            String separator = "\n";
            for (JsonValue element : array.values()) {
                out.append(separator).append(inner);
                write(element, inner, inner.length() + 1);
                separator = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else if (value instanceof JsonValue.Fields fields) {
            out.append('{');
            String separator = "\n";
            for (Map.Entry<String, JsonValue> field : fields.values().entrySet()) {
                String key = quoted(field.getKey()) + ": ";
                out.append(separator).append(inner).append(key);
                write(field.getValue(), inner, inner.length() + key.length() + 1);
                separator = ",\n";
            }
            out.append('\n').append(indent).append('}');
        }
    }

    /** Whether it is a list of several lists or objects: each gets its own line, however short it is. */
    private static boolean isTable(JsonValue value) {
        return value instanceof JsonValue.Array array
                && array.values().stream().filter(element -> depth(element) > 0).count() > 1;
    }

    /** How many arrays and objects lie within each other; 0 for a single value. */
    private static int depth(JsonValue value) {
        if (value instanceof JsonValue.Array array) {
            return 1 + deepest(array.values());
        }
        return value instanceof JsonValue.Fields fields
                ? 1 + deepest(List.copyOf(fields.values().values()))
                : 0;
    }

    private static int deepest(List<JsonValue> values) {
        return values.stream().mapToInt(JsonText::depth).max().orElse(0);
    }

    private static String onOneLine(JsonValue value) {
        StringBuilder line = new StringBuilder();
        appendOnOneLine(line, value);
        return line.toString();
    }

    private static void appendOnOneLine(StringBuilder line, JsonValue value) {
        String separator = "";
        if (value instanceof JsonValue.Text text) {
            line.append(quoted(text.value()));
        } else if (value instanceof JsonValue.Digits digits) {
            line.append(digits.value());
        } else if (value instanceof JsonValue.Flag flag) {
            line.append(flag.value());
        } else if (value instanceof JsonValue.Array array) {
            line.append('[');
            for (JsonValue element : array.values()) {
                line.append(separator);
                appendOnOneLine(line, element);
                separator = ", ";
            }
            line.append(']');
        } else if (value instanceof JsonValue.Fields fields) {
            line.append("{ ");
            for (Map.Entry<String, JsonValue> field : fields.values().entrySet()) {
                line.append(separator).append(quoted(field.getKey())).append(": ");
                appendOnOneLine(line, field.getValue());
                separator = ", ";
            }
            line.append(" }");
        } else {
            line.append("null");
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPlain(text, i)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Control characters must be escaped; halves of a surrogate pair by themselves have no UTF-8. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c);
    }
}
