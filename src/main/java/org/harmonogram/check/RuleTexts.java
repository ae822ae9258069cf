package org.harmonogram.check;

import java.util.Locale;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Messages;
import org.harmonogram.domain.Rule;

/** What people read about rules and levels, in Polish or English. Immutable. */
public final class RuleTexts {

    private final Messages messages;

    private RuleTexts(Locale locale) {
        this.messages = Messages.of("rules", locale);
    }

    /** In Polish if the locale's language is Polish, else in English. */
    public static RuleTexts of(Locale locale) {
        return new RuleTexts(locale);
    }

    /** The rule's short name, such as {@code Trainer double-booked}. */
    public String name(Rule rule) {
        return messages.text(rule.id() + ".name");
    }

    /** What the rule asks, in one sentence. */
    public String says(Rule rule) {
        return messages.text(rule.id() + ".says");
    }

    /** What one count of the rule is, in the singular. */
    public String unit(Rule rule) {
        return messages.text(rule.id() + ".unit");
    }

    /** The level in an adjective, such as {@code hard}. */
    public String name(Level level) {
        return messages.text("level." + level.id() + ".name");
    }

    /** What it means that a rule of the level is broken, such as {@code the plan cannot be used}. */
    public String says(Level level) {
        return messages.text("level." + level.id() + ".says");
    }
}
