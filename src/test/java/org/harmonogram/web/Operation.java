package org.harmonogram.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that the service can be asked.
 *
 * @param method HTTP method in capitals
 * @param path the path with its gaps in braces, such as {@code /v1/plans/{id}}
 */
public record Operation(String method, String path) implements Comparable<Operation> {

    private static final Comparator<Operation> BY_PATH =
            Comparator.comparing(Operation::path).thenComparing(Operation::method);

    /** Whether the path fits; a gap takes the place of one segment that is not empty. */
    boolean fits(String actualPath) {
        String pattern = Arrays.stream(path.split("/", -1))
                .map(segment -> isGap(segment) ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
        return actualPath.matches(pattern);
    }

    /** Number of gaps in the path. */
    long gaps() {
        return Arrays.stream(path.split("/", -1)).filter(Operation::isGap).count();
    }

    private static boolean isGap(String segment) {
        return segment.startsWith("{");
    }

    @Override
    public int compareTo(Operation other) {
        return BY_PATH.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
