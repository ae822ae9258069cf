package org.harmonogram.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts for people, in Polish and English, from {@code org/harmonogram/messages/<part>*.properties}: the part named
 * {@code issues} holds what {@link Issue} says, {@code rules} the names and sentences of the rules. Immutable;
 * thread-safe.
 */
public final class Messages {

    private static final ResourceBundle.Control ENGLISH_IF_NOT_POLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(String part, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.harmonogram.messages." + part, locale, ENGLISH_IF_NOT_POLISH);
    }

    /**
     * One part of the texts, in Polish if the locale's language is Polish, else in English.
     *
     * @throws MissingResourceException if there is no such part
     */
    public static Messages of(String part, Locale locale) {
        return new Messages(part, locale);
    }

    /**
     * The text of that key as it stands.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key) {
        return bundle.getString(key);
    }

    /**
     * The text of that key with {@code {0}}, {@code {1}}, … replaced, as {@link MessageFormat} does; apostrophes are
     * doubled in every text so formatted.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
