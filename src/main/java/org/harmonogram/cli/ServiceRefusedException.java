package org.harmonogram.cli;

import java.util.List;

/** The service cannot run, or its keys cannot be opened, with these settings. */
public final class ServiceRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;

    /**
     * With a sentence for people.
     *
     * @param key of the sentence
     * @param values that the sentence names
     */
    public ServiceRefusedException(String key, Throwable cause, Object... values) {
        super("%s %s".formatted(key, List.of(values)), cause);
        this.key = key;
        this.values = List.of(values);
    }

    String sentence(Words words) {
        return words.say(key, values.toArray());
    }
}
