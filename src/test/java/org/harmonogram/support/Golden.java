package org.harmonogram.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Committed texts that a person has read. A test that would write another text fails; run with {@code
 * -Dgolden.update=true} it writes the file anew instead, and the difference is read before it is committed.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Holds the text against the file of that name among the golden files. */
    public static void assertGolden(String name, String actual) {
        assertSame(FOLDER.resolve(name), actual);
    }

    /**
     * Holds the text against a file of the project.
     *
     * @param file path from the project's root
     */
    public static void assertSame(Path file, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertThat(actual)
                    .as("%s; -Dgolden.update=true writes it anew", file)
                    .isEqualTo(expected);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
