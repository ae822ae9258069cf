package org.harmonogram.domain;

import java.util.Comparator;
import java.util.List;

/**
 * A day's layout: windows to teach in, breaks and ceremonies. Windows must not overlap each other; breaks and ceremonies
 * may coincide with anything.
 *
 * @param id unique among the plan's grids
 * @param items in the order they are printed where they start together
 */
public record Grid(String id, List<GridItem> items) {

    /** @throws IllegalArgumentException if the id is blank */
    public Grid {
        Limits.requireId(id, "grid id");
        items = List.copyOf(items);
    }

    /** The windows, by start. */
    public List<GridItem> windows() {
        return items.stream()
                .filter(item -> item.kind() == GridItem.Kind.WINDOW)
                .sorted(Comparator.comparing(GridItem::start))
                .toList();
    }
}
