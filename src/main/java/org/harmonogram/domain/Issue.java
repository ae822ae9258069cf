package org.harmonogram.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong with, or odd about, an input.
 *
 * @param code what kind of thing
 * @param at JSON pointer (RFC 6901) to the place; in a file that is not JSON the number of the line, from 1; empty for the
 *     whole document
 * @param values the values the sentence names, in the order of the code's message
 */
public record Issue(IssueCode code, String at, List<String> values) {

    /** Copies the values. */
    public Issue {
        values = List.copyOf(values);
    }

    /** An issue whose values are written as they print. */
    public static Issue of(IssueCode code, String at, Object... values) {
        return new Issue(code, at, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** A sentence that names the values and the remedy, in Polish or else English. */
    public String sentence(Locale locale) {
        return Messages.of("issues", locale).format(code.id(), values.toArray());
    }
}
