package org.harmonogram.domain;

import java.util.Locale;

/** The form of a word that a number before it asks for, as Unicode CLDR has it for whole numbers. */
public enum Plural {
    /** 1. */
    ONE,
    /** In Polish only: 2, 3, 4, 22, 23, 24, …, but not 12, 13, 14, 112, …. */
    FEW,
    /** All others. */
    MANY;

    /** The form in Polish if the locale's language is Polish, else in English. */
    public static Plural of(long number, Locale locale) {
        if (number == 1) {
            return ONE;
        }
        long tens = number % 100;
        long ones = number % 10;
        boolean few = ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
        return few && locale.getLanguage().equals("pl") ? FEW : MANY;
    }

    /** The name in keys of texts: {@code one}, {@code few}, {@code many}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
