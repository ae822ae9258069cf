package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;

/**
 * The cases of {@code bad-plans.txt}: what is replaced in {@code sound-plan.json} (lines with a minus and a plus), and
 * what is then reported: code, pointer, and the sentence in both languages.
 */
final class BadPlans {

    static final Locale POLISH = Locale.forLanguageTag("pl");

    private BadPlans() {}

    /**
     * One case.
     *
     * @param name a sentence
     * @param json the bad plan
     * @param expected the lines that {@link #describe} gives for its issues
     */
    record Case(String name, String json, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static String soundPlan() {
        return resource("sound-plan.json");
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String block : resource("bad-plans.txt").strip().split("\n\n", -1)) {
            cases.add(read(block.lines().toList()));
        }
        return cases;
    }

    private static Case read(List<String> lines) {
        String json = soundPlan();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("- ")) {
                String old = line.substring(2).replace("\\n", "\n");
                String replacement =
                        lines.get(i + 1).substring(1).replaceFirst("^ ", "").replace("\\n", "\n");
                assertThat(json).as("sound-plan.json for: " + lines.get(0)).contains(old);
                json = json.substring(0, json.indexOf(old))
                        + replacement
                        + json.substring(json.indexOf(old) + old.length());
                i++;
            } else {
                expected.add(line.strip());
            }
        }
        return new Case(lines.get(0), json, expected);
    }

    /** The issues that reading the document reports; none if it is sound. */
    static List<Issue> issues(String json) {
        try {
            PlanReader.read(json);
            return List.of();
        } catch (InvalidPlanException invalid) {
            return invalid.issues();
        }
    }

    /** Three lines for each issue. */
    static List<String> describe(List<Issue> issues) {
        List<String> lines = new ArrayList<>();
        for (Issue issue : issues) {
            lines.add((issue.code().id() + " " + issue.at()).strip());
            lines.add("en: " + issue.sentence(Locale.ENGLISH));
            lines.add("pl: " + issue.sentence(POLISH));
        }
        return lines;
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(BadPlans.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new IllegalStateException(name, exception);
        }
    }
}
