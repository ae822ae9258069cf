package org.harmonogram.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain tables of what others reached: a line of names, then a line for each instance, cells separated by commas. */
final class ReferenceTable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.][0-9]+)?");

    private ReferenceTable() {}

    /** One column by the first; cells that hold no number are left out. {@code null} if there is no such column. */
    static @Nullable Map<String, Double> column(Path file, String name) {
        List<List<String>> rows = new ArrayList<>();
        try {
            Files.readAllLines(file).forEach(line -> rows.add(List.of(line.split(",", -1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        int column = rows.isEmpty() ? -1 : rows.get(0).indexOf(name);
        if (column < 0) {
            return null;
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > column && NUMBER.matcher(row.get(column)).matches()) {
                values.put(row.get(0), Double.valueOf(row.get(column)));
            }
        }
        return values;
    }
}
