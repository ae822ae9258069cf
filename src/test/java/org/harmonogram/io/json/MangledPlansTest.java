package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a plan, it is read or refused with issues; nothing else ever comes out. */
class MangledPlansTest {

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?[0-9.]+|true|false|\\{\\s*}|\\[\\s*]");
    private static final List<String> ODD = List.of(
            "null",
            "-1",
            "1e400",
            "\"\"",
            "\"red\"",
            "\"acts\"",
            "\"24:00\"",
            "[]",
            "{}",
            "[[]]",
            "\"2025-02-29\"",
            "true");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_read_or_refused(long seed) {
        String json = mangled(new Random(seed));
        JsonValue document = JsonDocument.parse(json, new Issues());
        try {
            PlanReader.read(json);
        } catch (InvalidPlanException invalid) {
            assertThat(invalid.issues()).isNotEmpty().allSatisfy(issue -> {
                assertThat(issue.code().isWarning()).isFalse();
                assertThat(issue.sentence(BadPlans.POLISH)).doesNotContain("{0}", "{1}");
                assertThat(document == null || exists(document, issue)).isTrue();
            });
        }
    }

    /** Up to four values (keys are some of them) replaced, exchanged with another, or removed. */
    private static String mangled(Random random) {
        String json = BadPlans.soundPlan();
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<MatchResult> values =
                    new ArrayList<>(VALUE.matcher(json).results().toList());
            MatchResult old = values.get(random.nextInt(values.size()));
            String replacement = switch (random.nextInt(4)) {
                case 0 -> ODD.get(random.nextInt(ODD.size()));
                case 1 -> "";
                default -> values.get(random.nextInt(values.size())).group();
            };
            json = json.substring(0, old.start()) + replacement + json.substring(old.end());
        }
        return json;
    }

    /** Pointers lead to what is in the document; to the object, where a key is missing in it. */
    private static boolean exists(JsonValue document, Issue issue) {
        JsonValue value = document;
        for (String step : Pointer.steps(issue.at())) {
            if (value instanceof JsonValue.Fields fields && fields.values().containsKey(step)) {
                value = fields.values().get(step);
            } else if (value instanceof JsonValue.Array array
                    && Integer.parseInt(step) < array.values().size()) {
                value = array.values().get(Integer.parseInt(step));
            } else {
                return false;
            }
        }
        return true;
    }
}
