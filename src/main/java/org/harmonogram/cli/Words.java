package org.harmonogram.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.RuleTexts;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Messages;
import org.harmonogram.domain.Plural;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself says, in one language; a plan's own texts stay in theirs. Numbers and dates are written here,
 * not by the JDK's locale data, so that they look the same on every JDK, also on one reduced to what it needs.
 */
final class Words {

    /** Holds together what must not be torn apart at the end of a line; printed as a blank. */
    static final char NO_BREAK = '\u00a0';

    private final Locale locale;
    private final boolean polish;
    private final Messages messages;
    private final RuleTexts rules;

    private Words(Locale locale) {
        this.locale = locale;
        this.polish = locale.getLanguage().equals("pl");
        this.messages = Messages.of("cli", locale);
        this.rules = RuleTexts.of(locale);
    }

    /** Polish words if the locale's language is Polish, else English ones. */
    static Words of(Locale locale) {
        return new Words(locale);
    }

    Locale locale() {
        return locale;
    }

    /** The text of that key; numbers among the values are grouped by thousands. */
    String say(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Number number ? number(number.longValue()) : values[i];
        }
        return messages.format(key, written);
    }

    /** Where an issue is: a JSON pointer as it stands, the number of a line in words. */
    String place(String at) {
        return at.matches("\\d+") ? say("file.line", at) : at;
    }

    /** The text for so many: that of {@code key.one}, in Polish also {@code key.few}, or {@code key.many}. */
    String count(String key, long count) {
        return say(key + "." + Plural.of(count, locale).id(), count);
    }

    String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                result.append(polish ? NO_BREAK : ',');
            }
            result.append(digits.charAt(i));
        }
        return number < 0 ? "-" + result : result.toString();
    }

    /** A quotient with at most two decimals, such as {@code 1,5}. */
    String quotient(long dividend, long divisor) {
        long hundredths = Math.round(100.0 * dividend / divisor);
        String whole = number(hundredths / 100);
        long rest = hundredths % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (polish ? "," : ".") + (rest % 10 == 0 ? String.valueOf(rest / 10) : "%02d".formatted(rest));
    }

    /** A length as it is published: {@code 45 min}, {@code 1,5 h}, {@code 1 h 20 min}. */
    String clock(int minutes) {
        if (minutes < 60 && minutes != 0) {
            return minutes + (NO_BREAK + "min");
        }
        if (minutes % 30 == 0) {
            return quotient(minutes, 60) + NO_BREAK + "h";
        }
        return number(minutes / 60) + NO_BREAK + "h" + NO_BREAK + minutes % 60 + NO_BREAK + "min";
    }

    /** Elapsed time to a tenth of a second. */
    String seconds(Duration duration) {
        return quotient(Math.round(duration.toMillis() / 100.0), 10) + NO_BREAK + "s";
    }

    /** A date without its weekday, such as {@code 16 czerwca 2025 r.} */
    String date(LocalDate date) {
        return say(
                "date",
                String.valueOf(date.getDayOfMonth()),
                say("month." + date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    String weekday(LocalDate date) {
        return say("weekday." + date.getDayOfWeek().getValue());
    }

    /** The span from a start to an end, or the start alone. */
    static String span(LocalTime start, @Nullable LocalTime end) {
        return end == null ? start.toString() : start + "–" + end;
    }

    String units(int minutes, int unitMinutes) {
        return minutes % unitMinutes == 0
                ? count("units", minutes / unitMinutes)
                : say("units.many", new Ledger(unitMinutes, List.of()).inUnits(minutes, locale));
    }

    String rule(Rule rule) {
        return rules.name(rule);
    }

    String level(Level level) {
        return rules.name(level);
    }

    /** A score in few words, for a line that is written over. */
    String shortScore(Score score) {
        String hard = score.hard() == 0 ? say("progress.hard.kept") : say("progress.hard.broken", score.hard());
        String medium = score.medium() == 0 ? say("score.medium.kept") : say("progress.medium.broken", score.medium());
        return say("progress.score", hard, medium, score.soft());
    }

    /** A score in words: what is broken, what is left out, what it costs. */
    String score(Score score) {
        String hard = score.hard() == 0 ? say("score.hard.kept") : say("score.hard.broken", score.hard());
        String medium = score.medium() == 0 ? say("score.medium.kept") : say("score.medium.broken", score.medium());
        return say("score", hard, medium, score.soft());
    }
}
