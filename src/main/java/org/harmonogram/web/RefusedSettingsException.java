package org.harmonogram.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With these settings the service does not start: they cannot be, or would open it to those it should not be open to. */
public final class RefusedSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;

    /**
     * With a sentence that says what to do.
     *
     * @param key of the sentence
     * @param values that the sentence names
     */
    RefusedSettingsException(String key, Object... values) {
        super("%s %s".formatted(key, List.of(values)));
        this.key = key;
        this.values = List.of(values);
    }

    /** Key of the sentence that says what to do. */
    public String key() {
        return key;
    }

    /** What the sentence names. */
    public Object[] values() {
        return values.toArray();
    }

    /** @param number absent: nobody has asked for anything, and that can be */
    static void requireAtLeast(long least, @Nullable Number number, String name) {
        if (number != null && number.longValue() < least) {
            throw new RefusedSettingsException("serve.setting.least", name, number.longValue(), least);
        }
    }

    static void requireAtMost(long most, Number number, String name) {
        if (number.longValue() > most) {
            throw new RefusedSettingsException("serve.setting.most", name, number.longValue(), most);
        }
    }

    static void requirePositive(Duration duration, String name) {
        if (duration.isNegative() || duration.isZero()) {
            throw new RefusedSettingsException("serve.setting.positive", name, duration.toString());
        }
    }
}
