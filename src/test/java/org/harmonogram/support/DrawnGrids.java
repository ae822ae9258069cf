package org.harmonogram.support;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GridItem.Kind;

/** Reads {@code grid} lines. */
final class DrawnGrids {

    /** Four windows of 90 minutes, with the breaks between them left out. */
    static final Grid DEFAULT = grid(new DrawnLine(0, "day 09:00-10:30 10:45-12:15 12:45-14:15 14:30-16:00"));

    private DrawnGrids() {}

    static Grid grid(DrawnLine line) {
        List<GridItem> items = new ArrayList<>();
        Kind kind = Kind.WINDOW;
        for (String word : line.words().subList(1, line.words().size())) {
            switch (word) {
                case "break" -> kind = Kind.BREAK;
                case "ceremony" -> kind = Kind.CEREMONY;
                default -> {
                    items.add(item(line, kind, word));
                    kind = Kind.WINDOW;
                }
            }
        }
        return new Grid(line.firstWord(), items);
    }

    private static GridItem item(DrawnLine line, Kind kind, String word) {
        int slash = word.indexOf('/');
        String span = slash < 0 ? word : word.substring(0, slash);
        Integer step = slash < 0 ? null : Integer.valueOf(line.number(word.substring(slash + 1)));
        int dash = span.indexOf('-');
        LocalTime start = DrawnTimes.time(line, dash < 0 ? span : span.substring(0, dash));
        LocalTime end = dash < 0 ? null : DrawnTimes.time(line, span.substring(dash + 1));
        try {
            return new GridItem(kind, start, end, null, null, List.of(), step, null);
        } catch (IllegalArgumentException e) {
            throw line.wrong(String.valueOf(e.getMessage()), e);
        }
    }
}
