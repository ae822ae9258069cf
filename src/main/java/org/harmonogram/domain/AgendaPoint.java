package org.harmonogram.domain;

import java.util.List;

/**
 * A point of a topic's agenda, printed and not planned by itself.
 *
 * @param text as printed
 * @param items points below it, possibly none
 */
public record AgendaPoint(String text, List<String> items) {

    /** Copies the items. */
    public AgendaPoint {
        items = List.copyOf(items);
    }
}
