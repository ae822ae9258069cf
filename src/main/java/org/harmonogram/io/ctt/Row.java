package org.harmonogram.io.ctt;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a file that is not blank.
 *
 * @param line number of the line, from 1
 * @param text without blanks at its ends
 */
record Row(int line, String text) {

    /** All lines that are not blank, in order. */
    static List<Row> of(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> new Row(i + 1, lines.get(i).strip()))
                .filter(row -> !row.text().isEmpty())
                .toList();
    }

    /** The words between blanks, at least one. */
    List<String> words() {
        return List.of(text.split("\\s+", -1));
    }
}
