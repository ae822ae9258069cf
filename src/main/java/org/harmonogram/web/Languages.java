package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** In which language a caller reads. */
final class Languages {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, POLISH);
    /** More than any browser sends; what is longer is not worth reading. */
    private static final int LONGEST = 500;

    private Languages() {}

    /** Polish or English, whichever {@code Accept-Language} prefers; English if it says neither. */
    static Locale of(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language");
        if (wanted == null || wanted.length() > LONGEST) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // A lone hyphen leads to the latter.
            return Locale.ENGLISH;
        }
    }
}
