package org.harmonogram.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param <T> what is listed
 * @param items in this part
 * @param next where the next part begins; absent: this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** A page of rows, of which one more than wanted was asked for. */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, String> end) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, end.apply(items.get(limit - 1)));
    }
}
