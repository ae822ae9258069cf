package org.harmonogram.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.harmonogram.domain.Messages;
import org.harmonogram.domain.Plural;

/**
 * How dates, times, lists, names and numbers read in one language. Months and weekdays are in the texts and not taken
 * from the JDK, whose words differ between versions and are left out of small runtimes. Immutable.
 */
final class Words {

    private static final int LONGEST_TITLE = 60;

    private final Locale locale;
    private final Messages messages;
    private final boolean polish;

    private Words(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of("rules", locale);
        this.polish = locale.getLanguage().equals("pl");
    }

    /** Polish words if the locale's language is Polish, else English ones. */
    static Words of(Locale locale) {
        return new Words(locale);
    }

    Locale locale() {
        return locale;
    }

    /** The text of that key as it stands. */
    String text(String key) {
        return messages.text(key);
    }

    /** The text of that key with its gaps filled, each name and its value in turn. */
    String phrase(String key, String... namesAndValues) {
        String text = text(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }

    /** Such as {@code Monday 16 June 2025}, {@code 16 czerwca 2025 r. (poniedziałek)}. */
    String date(LocalDate date) {
        return phrase(
                "date",
                "day",
                Integer.toString(date.getDayOfMonth()),
                "month",
                text("months").split(",", -1)[date.getMonthValue() - 1],
                "year",
                Integer.toString(date.getYear()),
                "weekday",
                text("weekdays").split(",", -1)[date.getDayOfWeek().getValue() - 1]);
    }

    /** Such as {@code A, B and C}. */
    String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : phrase("list", "first", String.join(", ", things.subList(0, last)), "last", things.get(last));
    }

    /** A title in quotation marks, its own turned into inner ones, without a final full stop, shortened if long. */
    String quoted(String title) {
        String[] marks = text("quotes").split("\\|", -1);
        String plain = shortened(title.strip().replaceFirst("\\.+$", ""));
        return marks[0] + plain.replaceAll("[„“«]", marks[2]).replaceAll("[”»]", marks[3]) + marks[1];
    }

    /** At most {@value #LONGEST_TITLE} characters of whole words, of which the last is not left dangling. */
    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        String start = title.substring(0, space > 0 ? space : LONGEST_TITLE - 1);
        return start.replaceFirst("([\\s,;:.(–-]|\\s\\p{L}{1,2}(?=\\s|$))+$", "") + "…";
    }

    /** The form that goes with the number: in Polish one, few, many; in English one, many. */
    String form(long number, List<String> forms) {
        int index = switch (Plural.of(number, locale)) {
            case ONE -> 0;
            case FEW -> 1;
            case MANY -> polish ? 2 : 1;
        };
        if (index >= forms.size()) {
            throw new IllegalArgumentException("There is no form for (%d) among (%s).".formatted(number, forms));
        }
        return forms.get(index);
    }
}
