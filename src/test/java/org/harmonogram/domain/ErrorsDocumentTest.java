package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.harmonogram.support.Golden;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/errors.md} to the codes and their sentences. */
class ErrorsDocumentTest {

    @Test
    void the_document_says_what_the_program_says() throws IOException {
        Golden.assertSame(Path.of("docs/errors.md"), document());
    }

    @Test
    void anchors_are_the_codes() throws IOException {
        assertThat(document())
                .contains(Arrays.stream(IssueCode.values())
                        .map(code -> "### " + code.id() + "\n")
                        .toList());
    }

    private static String document() throws IOException {
        return """
                <!-- Generated from IssueCode and messages/issues*.properties by ErrorsDocumentTest; not edited by hand. -->
                # Errors and warnings

                Everything that is wrong with an input is reported at once, in the order of the document. Each issue has

                - a **code**, one of those below, which never changes once released;
                - a **JSON pointer** (RFC 6901) to the place, such as `/editions/0/calendar/2/grid`: keys, and positions
                  counted from 0. It is empty where the whole document is meant. Where a key is missing it leads to the
                  object that lacks it. In a file that is not JSON it is the number of the **line**, from 1;
                - a **sentence** in Polish or English that names the values and says what to do.

                The command line prints them and ends with exit code 2; nothing is solved, and no file is written. In the
                library they are in `InvalidPlanException.issues()`. What would go away by itself once another issue is
                mended is not reported: while an id is faulty, nothing that refers to it is called unknown. At most 1000
                issues are listed, with the number of the others. A plan that merely asks for too much is no bad input: it
                is solved as far as it goes, and the check says which rules are broken.

                In the sentences below `{0}`, `{1}`, … stand for the values.

                ## Errors

                %s## Warnings

                The plan is used all the same.

                %s""".formatted(entries(false), entries(true).stripTrailing() + "\n");
    }

    private static String entries(boolean warnings) throws IOException {
        Properties english = bundle("issues.properties");
        Properties polish = bundle("issues_pl.properties");
        return Arrays.stream(IssueCode.values())
                .filter(code -> code.isWarning() == warnings)
                .map(code -> "### %s\n\n%s\n\n%s\n\n".formatted(code.id(), shown(english, code), shown(polish, code)))
                .collect(Collectors.joining());
    }

    private static String shown(Properties sentences, IssueCode code) {
        return "> " + sentences.getProperty(code.id()).replace("''", "'");
    }

    private static Properties bundle(String name) throws IOException {
        var stream = Objects.requireNonNull(
                ErrorsDocumentTest.class.getResourceAsStream("/org/harmonogram/messages/" + name), name);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
