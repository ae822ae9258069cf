package org.harmonogram.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the plans that a suite names, by paths and by patterns such as {@code ../../data/*}{@code /plan*.json}. */
final class InstancePaths {

    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Pattern UNFIT_FOR_FILES = Pattern.compile("[^\\p{Alnum}._-]+");

    private static final String PLAN = "plan";

    private InstancePaths() {}

    /** The files that the text names, in the order of their names; none if there is no such file. */
    static List<Path> find(Path folder, String text) {
        if (!WILD.matcher(text).find()) {
            Path file = folder.resolve(text).normalize();
            return Files.isRegularFile(file) ? List.of(file) : List.of();
        }
        Path base = folder;
        String rest = text;
        while (rest.contains("/")
                && !WILD.matcher(rest.substring(0, rest.indexOf('/'))).find()) {
            // What begins with a slash has an empty first part: the root.
            String part = rest.substring(0, rest.indexOf('/'));
            base = base.resolve(part.isEmpty() ? "/" : part);
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return matching(base.normalize(), rest);
    }

    private static List<Path> matching(Path base, String pattern) {
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(base)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(base.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file's own name; a plan that is only called that is named by its folder. */
    static String id(Path file) {
        String name = SuiteReader.id(file);
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean named = !name.equals(PLAN) && !name.startsWith(PLAN + "-");
        String id = named || folder == null ? name : folder.getFileName() + name.substring(PLAN.length());
        return UNFIT_FOR_FILES.matcher(id).replaceAll("-");
    }
}
