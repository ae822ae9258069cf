package org.harmonogram.rules;

import java.util.Arrays;

/** A small unordered set of sessions, fast to walk. Adding is amortised O(1), removing O(size); no order is kept. */
final class SessionList {

    WorkingSession[] items = new WorkingSession[4];
    int size;

    void add(WorkingSession session) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = session;
    }

    void remove(WorkingSession session) {
        for (int i = size - 1; i >= 0; i--) {
            if (items[i] == session) {
                items[i] = items[--size];
                return;
            }
        }
        throw new IllegalStateException("Session (%d) is not in the list.".formatted(session.index));
    }
}
