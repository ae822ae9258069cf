package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.text.Excerpt;
import org.harmonogram.store.Position;
import org.jspecify.annotations.Nullable;

/** The query of a request. Everything that is wrong with it is reported at once, by {@link #done}. */
final class Parameters {

    private final Map<String, String[]> given;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * The query of a request.
     *
     * @param known those it may have; several values only where {@link #texts} reads them
     */
    Parameters(HttpServletRequest request, Set<String> known) {
        this.given = request.getParameterMap();
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(
                        IssueCode.UNKNOWN_KEY_UNLIKE_ANY,
                        name,
                        Excerpt.of(name),
                        known.stream().sorted().collect(Collectors.joining(", "))));
    }

    private void report(IssueCode code, String name, Object... values) {
        issues.add(Issue.of(code, Excerpt.of(name), values));
    }

    /** The text under that name, up to so many characters; {@code null} if it is not given. */
    @Nullable
    String text(String name, int longest) {
        String[] values = given.get(name);
        if (values == null) {
            return null;
        }
        if (values.length > 1) {
            report(IssueCode.DOUBLED_KEY, name, name);
        }
        return checked(name, values[0], longest);
    }

    private String checked(String name, String value, int longest) {
        if (value.length() > longest) {
            report(IssueCode.TEXT_TOO_LONG, name, value.length(), longest);
        }
        int odd = oddCharacter(value);
        if (odd >= 0) {
            report(IssueCode.TEXT_UNPRINTABLE, name, "U+%04X".formatted((int) value.charAt(odd)), odd + 1);
        }
        return value;
    }

    private static int oddCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i)) || Character.isSurrogate(value.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** All texts under that name; {@code null} if it is not given; one that is empty counts as none. */
    @Nullable
    List<String> texts(String name, int longest, int most) {
        String[] values = given.get(name);
        if (values == null) {
            return null;
        }
        if (values.length > most) {
            report(IssueCode.OUT_OF_RANGE, name, values.length, 0, most);
        }
        return Arrays.stream(values)
                .filter(value -> !value.isEmpty())
                .map(value -> checked(name, value, longest))
                .toList();
    }

    /** The whole number under that name, or else the other. */
    int number(String name, int least, int most, int otherwise) {
        Integer number = optionalNumber(name, least, most);
        return number == null ? otherwise : number;
    }

    /** The whole number under that name; {@code null} if it is not given. */
    @Nullable
    Integer optionalNumber(String name, int least, int most) {
        String text = text(name, 20);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Reported below, like a number out of range.
        }
        report(IssueCode.OUT_OF_RANGE, name, Excerpt.of(text), least, most);
        return null;
    }

    /** The constant named under that name; {@code null} if it is not given. */
    <E extends Enum<E>> @Nullable E oneOf(String name, E[] constants, Function<E, String> id) {
        String text = text(name, 100);
        if (text == null) {
            return null;
        }
        for (E constant : constants) {
            if (id.apply(constant).equals(text)) {
                return constant;
            }
        }
        String possible = Arrays.stream(constants).map(id).collect(Collectors.joining(", "));
        report(IssueCode.UNKNOWN_VALUE, name, Excerpt.of(text), possible);
        return null;
    }

    /** The duration under that name, from a millisecond to the longest, or else the other. */
    Duration duration(String name, Duration longest, Duration otherwise) {
        String text = text(name, 40);
        if (text == null) {
            return otherwise;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(Duration.ofMillis(1)) >= 0 && duration.compareTo(longest) <= 0) {
                return duration;
            }
            report(IssueCode.OUT_OF_RANGE, name, Excerpt.of(text), Duration.ofMillis(1), longest);
        } catch (DateTimeParseException | ArithmeticException malformed) {
            report(IssueCode.BAD_TIME, name, Excerpt.of(text), "PT30S");
        }
        return otherwise;
    }

    /** Where the page before ended. */
    @Nullable
    String after() {
        String text = text("after", 200);
        if (text != null && !Position.isText(text)) {
            report(IssueCode.UNKNOWN_VALUE, "after", Excerpt.of(text), "next");
            return null;
        }
        return text;
    }

    /** How many there may be on a page. */
    int limit() {
        return number("limit", 1, 200, 50);
    }

    /**
     * All have been read.
     *
     * @throws ProblemException if something is wrong with any
     */
    void done() {
        if (!issues.isEmpty()) {
            throw ProblemException.of(Problem.BAD_PARAMETER).withIssues(issues);
        }
    }
}
