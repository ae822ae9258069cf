package org.harmonogram.cli;

import java.util.ArrayList;
import java.util.List;

/** Text being set for a terminal or a pipe: paragraphs broken at words, and tables fitted to the width. */
final class Page {

    private static final int LEAST_WIDTH = 50;
    private static final int MOST_WIDTH = 120;
    private static final int NARROW_WIDTH = 90;
    private static final int TIME_WIDTH = "00:00–00:00".length();
    private static final int LENGTH_WIDTH = "Godz. zeg.".length();
    private static final String GAP = "  ";

    private final int width;
    private final boolean onTerminal;
    private final StringBuilder text = new StringBuilder();

    private Page(int width, boolean onTerminal) {
        this.width = width;
        this.onTerminal = onTerminal;
    }

    /** A page for the terminal's standard output; lines are no longer than reads well. */
    static Page of(Terminal terminal) {
        return new Page(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, terminal.width())), terminal.outIsTerminal());
    }

    /** Whether there is no room for more than the most important columns. */
    boolean isNarrow() {
        return width < NARROW_WIDTH;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    Page line(String paragraph) {
        return line("", paragraph);
    }

    /** A paragraph with a mark before it, and all its lines indented alike. */
    Page line(String mark, String paragraph) {
        String indent = " ".repeat(TextWidth.of(mark));
        String before = mark;
        for (String line : TextWidth.wrap(paragraph, width - TextWidth.of(mark))) {
            append(before + line);
            before = indent;
        }
        return this;
    }

    /** A line across the page, with signs every pipe can carry where nobody watches. */
    Page rule() {
        append((onTerminal ? "─" : "-").repeat(width));
        return this;
    }

    /** A heading with a stronger line below. */
    Page title(String heading) {
        line(heading);
        append((onTerminal ? "═" : "=").repeat(width));
        return this;
    }

    /** Two texts at the ends of one line; below each other where they do not fit. */
    Page ends(String left, String right) {
        int free = width - TextWidth.of(right) - GAP.length();
        List<String> lines = TextWidth.wrap(left, free);
        append(TextWidth.padRight(lines.get(0), free) + GAP + right);
        lines.stream().skip(1).forEach(this::append);
        return this;
    }

    /** A row of a day: when, what, how long. */
    Page row(String time, List<Line> paragraphs, String length) {
        int free = width - TIME_WIDTH - LENGTH_WIDTH - 2 * GAP.length();
        List<String> lines = new ArrayList<>();
        for (Line paragraph : paragraphs) {
            String before = paragraph.mark();
            for (String line : TextWidth.wrap(paragraph.text(), free - TextWidth.of(before))) {
                lines.add(before + line);
                before = " ".repeat(TextWidth.of(before));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            append(TextWidth.padRight(i == 0 ? time : "", TIME_WIDTH)
                    + GAP
                    + TextWidth.padRight(lines.get(i), free)
                    + GAP
                    + (i == 0 ? TextWidth.padLeft(length, LENGTH_WIDTH) : ""));
        }
        return this;
    }

    /** A row of a table: a text, and numbers to its right in columns of one width. */
    Page cells(String mark, String paragraph, List<String> cells, int cellWidth) {
        int free = width - TextWidth.of(mark) - cells.size() * (cellWidth + GAP.length());
        List<String> lines = TextWidth.wrap(paragraph, free);
        StringBuilder first = new StringBuilder(mark).append(TextWidth.padRight(lines.get(0), free));
        cells.forEach(cell -> first.append(GAP).append(TextWidth.padLeft(cell, cellWidth)));
        append(first.toString());
        lines.stream().skip(1).forEach(line -> append(" ".repeat(TextWidth.of(mark)) + line));
        return this;
    }

    private void append(String line) {
        text.append(line.replace(Words.NO_BREAK, ' ').stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
