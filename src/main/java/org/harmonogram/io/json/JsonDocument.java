package org.harmonogram.io.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns text into a {@link JsonValue}; refuses what is too deep or too large for a plan before it costs memory. */
final class JsonDocument {

    /** Deepest nesting; a plan needs about a dozen. */
    static final int DEEPEST = 100;
    /** Most values, arrays and objects included: several times those of 1 000 editions with 32 000 placements. */
    static final int MOST_VALUES = 2_000_000;

    private static final int LONGEST_TOKEN = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // The parser is ahead of us: ours is met first, and reported as such.
                    .maxNestingDepth(DEEPEST + 2)
                    .maxNumberLength(LONGEST_TOKEN)
                    .maxStringLength(LONGEST_TOKEN)
                    .maxNameLength(LONGEST_TOKEN)
                    .build())
            .build();

    private final String text;
    private final Issues issues;
    private final Deque<Object> path = new ArrayDeque<>();
    private int count;

    private JsonDocument(String text, Issues issues) {
        this.text = text;
        this.issues = issues;
    }

    /** The document's value; {@code null} if there is none, which is reported. */
    static @Nullable JsonValue parse(String text, Issues issues) {
        return new JsonDocument(text, issues).parse();
    }

    private @Nullable JsonValue parse() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                if (parser.nextToken() == null) {
                    TokenStreamLocation end = parser.currentLocation();
                    issues.add(IssueCode.JSON_INCOMPLETE, "", end.getLineNr(), end.getColumnNr());
                    return null;
                }
                JsonValue value = value(parser);
                if (parser.nextToken() != null) {
                    reportBroken(parser.currentTokenLocation());
                    return null;
                }
                return value;
            } catch (TooMuchException tooMuch) {
                TokenStreamLocation at = parser.currentTokenLocation();
                issues.add(tooMuch.code, "", at.getLineNr(), at.getColumnNr(), tooMuch.most);
            } catch (UnexpectedEndOfInputException incomplete) {
                TokenStreamLocation end = parser.currentLocation();
                issues.add(IssueCode.JSON_INCOMPLETE, "", end.getLineNr(), end.getColumnNr());
            } catch (StreamConstraintsException tooLong) {
                TokenStreamLocation at = parser.currentLocation();
                issues.add(IssueCode.TOO_LARGE, "", at.getLineNr(), at.getColumnNr(), LONGEST_TOKEN);
            } catch (JacksonException broken) {
                TokenStreamLocation at = broken.getLocation();
                reportBroken(at == null ? parser.currentLocation() : at);
            }
            return null;
        }
    }

    private void reportBroken(TokenStreamLocation at) {
        issues.add(IssueCode.NOT_JSON, "", at.getLineNr(), at.getColumnNr(), around(at));
    }

    /** The words of the line at a fault. */
    private String around(TokenStreamLocation at) {
        int line = 1;
        int start = 0;
        while (line < at.getLineNr() && text.indexOf('\n', start) >= 0) {
            start = text.indexOf('\n', start) + 1;
            line++;
        }
        int end = text.indexOf('\n', start);
        String whole = text.substring(start, end < 0 ? text.length() : end);
        int column = Math.min(Math.max(at.getColumnNr() - 1, 0), whole.length());
        return Excerpt.of(whole.substring(Math.max(0, column - 20), Math.min(whole.length(), column + 20))
                .strip());
    }

    private JsonValue value(JsonParser parser) {
        count++;
        if (count > MOST_VALUES) {
            throw new TooMuchException(IssueCode.TOO_LARGE, MOST_VALUES);
        }
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && path.size() >= DEEPEST) {
            throw new TooMuchException(IssueCode.TOO_DEEP, DEEPEST);
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NULL -> new JsonValue.Nothing();
            default -> throw new IllegalStateException("(%s) starts no value.".formatted(token));
        };
    }

    private JsonValue array(JsonParser parser) {
        List<JsonValue> values = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.addLast(values.size());
            values.add(value(parser));
            path.removeLast();
        }
        return new JsonValue.Array(values);
    }

    private JsonValue object(JsonParser parser) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            path.addLast(key);
            parser.nextToken();
            JsonValue value = value(parser);
            if (values.putIfAbsent(key, value) != null) {
                issues.addFault(IssueCode.DOUBLED_KEY, pointer(), Excerpt.of(key));
            }
            path.removeLast();
        }
        return new JsonValue.Fields(values);
    }

    private String pointer() {
        String pointer = "";
        for (Iterator<Object> steps = path.iterator(); steps.hasNext(); ) {
            pointer = Pointer.to(pointer, String.valueOf(steps.next()));
        }
        return pointer;
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class TooMuchException extends RuntimeException {

        private final IssueCode code;
        private final int most;

        TooMuchException(IssueCode code, int most) {
            super(code.id(), null, false, false);
            this.code = code;
            this.most = most;
        }
    }
}
