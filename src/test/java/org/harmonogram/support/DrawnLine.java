package org.harmonogram.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A line of a drawn plan: words, or a list of things each followed by keywords and their words. */
record DrawnLine(int number, String text) {

    /** A keyword with the words up to the next one. */
    record Clause(String keyword, List<String> words) {}

    /** A thing: the words before its first keyword, and what follows. */
    record Thing(List<String> words, List<Clause> clauses) {

        /** The words after every occurrence of the keyword, together. */
        List<String> all(String keyword) {
            return clauses.stream()
                    .filter(clause -> clause.keyword().equals(keyword))
                    .flatMap(clause -> clause.words().stream())
                    .toList();
        }

        /** The clauses of that keyword, each by itself. */
        List<Clause> each(String keyword) {
            return clauses.stream()
                    .filter(clause -> clause.keyword().equals(keyword))
                    .toList();
        }
    }

    List<String> words() {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String firstWord() {
        return words().get(0);
    }

    /** The line without its first word. */
    DrawnLine rest() {
        return new DrawnLine(number, text.strip().substring(firstWord().length()));
    }

    /** The things on the line, which commas separate. */
    List<Thing> things(Set<String> keywords) {
        return Arrays.stream(text.split(",", -1))
                .map(part -> new DrawnLine(number, part).thing(keywords))
                .toList();
    }

    private Thing thing(Set<String> keywords) {
        List<String> lead = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<String> target = lead;
        for (String word : words()) {
            if (keywords.contains(word)) {
                target = new ArrayList<>();
                clauses.add(new Clause(word, target));
            } else {
                target.add(word);
            }
        }
        if (lead.isEmpty()) {
            throw wrong("a name is missing; known keywords are "
                    + keywords.stream().sorted().toList());
        }
        return new Thing(List.copyOf(lead), List.copyOf(clauses));
    }

    int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw wrong("(" + word + ") is not a whole number", e);
        }
    }

    double decimal(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw wrong("(" + word + ") is not a number", e);
        }
    }

    /** The single word after a keyword. */
    String only(Clause clause) {
        if (clause.words().size() != 1) {
            throw wrong("(%s) needs one word after it, not %s".formatted(clause.keyword(), clause.words()));
        }
        return clause.words().get(0);
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "Line %d of the drawn plan: %s, in: %s".formatted(number, what, text.strip()));
    }

    IllegalArgumentException wrong(String what, Exception cause) {
        return new IllegalArgumentException(wrong(what).getMessage(), cause);
    }
}
