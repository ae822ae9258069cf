package org.harmonogram.cli;

import java.util.ArrayList;
import java.util.List;

/** How wide text is on a terminal, and how it is broken into lines. */
final class TextWidth {

    /** First and last signs of the ranges that are wide throughout (Unicode's East Asian Width, UAX 11; roughly). */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
        0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
    };

    private TextWidth() {}

    /** Columns a text takes: two for East Asian wide signs and pictures, none for marks that combine with a letter. */
    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    private static int of(int codePoint) {
        // Everything Polish and English lies below and needs no table.
        if (codePoint < 0x300) {
            return 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The text on a line of its own: whatever would move the cursor or colour the terminal becomes a blank. */
    static String clean(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean breaks = Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
            result.append(breaks ? ' ' : sign);
        }
        return result.toString();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /**
     * The text in lines of at most {@code width} columns, broken at blanks; a longer word is cut.
     *
     * @return at least one line
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(clean(text))) {
            String rest = word;
            if (!line.isEmpty() && of(line.toString()) + 1 + of(rest) > width) {
                flush(line, lines);
            }
            while (of(rest) > width) {
                int end = fitting(rest, width);
                lines.add(plain(rest.substring(0, end)));
                rest = rest.substring(end);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(rest);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            flush(line, lines);
        }
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        lines.add(plain(line.toString()));
        line.setLength(0);
    }

    private static String plain(String text) {
        return text.replace(Words.NO_BREAK, ' ');
    }

    /** Index after the last sign of the text that fits; at least one sign is taken. */
    private static int fitting(String text, int width) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            taken += of(codePoint);
            if (taken > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }
}
