package org.harmonogram.cli;

import java.util.Arrays;

/** A command that cannot be carried out as it was given; carries a sentence's key and the values it names. */
final class BadUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    BadUsageException(String key, Object... values) {
        super(key + " " + Arrays.toString(values));
        this.key = key;
        this.values = values;
    }

    String sentence(Words words) {
        return words.say(key, values);
    }
}
