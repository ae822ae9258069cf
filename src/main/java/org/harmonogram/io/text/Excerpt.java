package org.harmonogram.io.text;

import java.util.Locale;

/** Shortens what a sentence quotes from a document, and shows what does not print. */
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /** At most {@value #MOST} characters; longer text is cut, and characters that do not print are written out. */
    public static String of(String text) {
        StringBuilder result = new StringBuilder();
        int end = Math.min(text.length(), MOST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && !isPaired(text, i);
            result.append(Character.isISOControl(c) || lone ? codePoint(c) : String.valueOf(c));
        }
        return end < text.length() ? result.append('…').toString() : result.toString();
    }

    private static String codePoint(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
