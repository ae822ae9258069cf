package org.harmonogram.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.harmonogram.domain.Issue;

/** Sorts issues by where they are in the document, the outer place before those within it. Not thread-safe. */
final class DocumentOrder {

    private static final Comparator<List<Integer>> BY_PLACE = DocumentOrder::compare;

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final JsonValue document;
    private final IdentityHashMap<JsonValue, Map<String, Integer>> positions = new IdentityHashMap<>();

    private DocumentOrder(JsonValue document) {
        this.document = document;
    }

    /** The issues in the order of the document; those at one place stay in their order. */
    static List<Issue> sort(JsonValue document, Collection<Issue> issues) {
        DocumentOrder order = new DocumentOrder(document);
        List<Placed> placed = new ArrayList<>();
        issues.forEach(issue -> placed.add(new Placed(order.place(issue.at()), issue)));
        return placed.stream()
                .sorted(Comparator.comparing(Placed::place, BY_PLACE))
                .map(Placed::issue)
                .toList();
    }

    private record Placed(List<Integer> place, Issue issue) {}

    /** The position within each array or object on the way, as far as the document goes. */
    private List<Integer> place(String pointer) {
        List<Integer> place = new ArrayList<>();
        JsonValue value = document;
        for (String step : Pointer.steps(pointer)) {
            // A place in another file, which this one names, ends here at the element that names it.
            if (value instanceof JsonValue.Array array
                    && INDEX.matcher(step).matches()
                    && Integer.parseInt(step) < array.values().size()) {
                place.add(Integer.parseInt(step));
                value = array.values().get(Integer.parseInt(step));
            } else if (value instanceof JsonValue.Fields fields
                    && fields.values().containsKey(step)) {
                place.add(positions(fields).getOrDefault(step, 0));
                value = Objects.requireNonNull(fields.values().get(step));
            } else {
                break;
            }
        }
        return place;
    }

    private Map<String, Integer> positions(JsonValue.Fields fields) {
        return positions.computeIfAbsent(fields, key -> {
            Map<String, Integer> result = new HashMap<>();
            fields.values().keySet().forEach(name -> result.put(name, result.size()));
            return result;
        });
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int difference = a.get(i).compareTo(b.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
