package org.harmonogram.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code {name}} stands for a value, {@code {name|# hour|# hours}} for the form that goes with a
 * number, which takes the place of {@code #}. The JDK's own formats cannot choose between the three forms of Polish.
 */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)((?:\\|[^|{}]*)*)}");

    private Template() {}

    /** The sentence with the values in its gaps, beginning with a capital. */
    static String fill(String text, Function<String, Value> values, Words words) {
        String sentence = GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(fill(gap, values.apply(gap.group(1)), words)));
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    private static String fill(MatchResult gap, Value value, Words words) {
        if (gap.group(2).isEmpty()) {
            return value.in(words);
        }
        List<String> forms = Arrays.asList(gap.group(2).substring(1).split("\\|", -1));
        return words.form(value.number(), forms).replace("#", value.in(words));
    }

    /** The names of the gaps. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        GAP.matcher(text).results().forEach(gap -> names.add(gap.group(1)));
        return names;
    }
}
