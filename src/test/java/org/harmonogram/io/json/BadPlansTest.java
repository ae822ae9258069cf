package org.harmonogram.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault within a document, one at a time and many at once; see {@link BadPlans}. */
class BadPlansTest {

    /** Tested where they come from: files and bytes, solving, and warnings, which the reader leaves out. */
    private static final Set<IssueCode> ELSEWHERE = EnumSet.of(
            IssueCode.FILE_NOT_FOUND,
            IssueCode.FILE_UNREADABLE,
            IssueCode.FILE_UNWRITABLE,
            IssueCode.FILE_TOO_LARGE,
            IssueCode.NOT_UTF8,
            IssueCode.NOT_JSON,
            IssueCode.JSON_INCOMPLETE,
            IssueCode.TOO_DEEP,
            IssueCode.TOO_LARGE,
            IssueCode.MORE_ISSUES,
            IssueCode.TEXT_TOO_LONG,
            IssueCode.PROGRAMME_INCOMPLETE,
            IssueCode.WAY_UNKNOWN,
            IssueCode.SETTING_WITHOUT_EFFECT,
            IssueCode.LINE_MALFORMED,
            IssueCode.COUNT_DIFFERS,
            IssueCode.LECTURES_NEED_ONE_EDITION,
            IssueCode.LECTURE_FITS_NO_LINE,
            IssueCode.FIELD_NOT_COUNTED,
            IssueCode.FIELD_WITHOUT_RULE);

    static List<BadPlans.Case> cases() {
        return BadPlans.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_reported_in_both_languages(BadPlans.Case bad) {
        assertThat(BadPlans.describe(BadPlans.issues(bad.json()))).isEqualTo(bad.expected());
    }

    @Test
    void the_plan_they_start_from_is_sound() {
        assertThat(Validation.issues(PlanReader.read(BadPlans.soundPlan()))).isEmpty();
    }

    @Test
    void every_code_has_a_case() {
        Set<IssueCode> covered = cases().stream()
                .flatMap(bad -> BadPlans.issues(bad.json()).stream())
                .map(Issue::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IssueCode.class)));
        covered.addAll(ELSEWHERE);
        assertThat(covered).isEqualTo(EnumSet.allOf(IssueCode.class));
    }
}
