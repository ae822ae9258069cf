package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harmonogram.io.json.PlanReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What files cannot show: warnings, plans that cannot be solved, plans built by hand. Errors are in BadPlansTest. */
class ValidationTest {

    private static final String LAW = "{ \"id\": \"law\", \"units\": 4 }";
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static Plan withTravel(String venues, String travel) {
        String more =
                "\"venues\": [%s], \"travel\": [%s], \"trainers\": [{ \"id\": \"t\", \"name\": \"T\", \"home\": \"c\" }]"
                        .formatted(venues, travel);
        Plan plan = SmallPlan.with(LAW, more, "\"id\": \"a\"");
        return plan.withPlacements(List.of(placed("r-a"), placed("r-b")));
    }

    private static Placement placed(String room) {
        return new Placement(List.of("a"), List.of(), "law", 2, null, null, room, List.of(), Set.of(), null);
    }

    private static String venue(String id, String location) {
        return "{ \"id\": \"%s\", \"name\": \"V\", %s\"rooms\": [{ \"id\": \"r-%s\", \"name\": \"R\" }] }"
                .formatted(id, location, id);
    }

    @Nested
    class Warnings {

        private static final String WHERE = "\"location\": { \"lat\": 53, \"lon\": 23 }, ";

        @Test
        void name_a_venue_whose_ways_are_not_known() {
            var plan = withTravel(venue("a", WHERE) + ", " + venue("b", "") + ", " + venue("c", WHERE), "");
            assertThat(Validation.issues(plan)).containsExactly(Issue.of(IssueCode.WAY_UNKNOWN, "/venues/1", "b", "a"));
            assertThat(Validation.issues(plan).get(0).sentence(Locale.ENGLISH))
                    .isEqualTo(
                            "The way between (b) and (a) is not known and counts as nothing. Add it under (travel), or"
                                    + " give both venues a (location).");
            assertThat(Validation.issues(plan).get(0).sentence(POLISH))
                    .isEqualTo(
                            "Droga między (b) a (a) nie jest znana i nie jest liczona. Dodaj ją w (travel) albo podaj"
                                    + " położenie obu miejsc (location).");
        }

        @Test
        void are_not_given_for_ways_that_are_stated_or_not_used() {
            var stated =
                    "{ \"from\": \"b\", \"to\": \"a\", \"minutes\": 5 }, { \"from\": \"c\", \"to\": \"b\", \"minutes\": 5 }";
            var venues = venue("a", WHERE) + ", " + venue("b", "") + ", " + venue("c", WHERE);
            assertThat(Validation.issues(withTravel(venues, stated))).isEmpty();
            assertThat(Validation.issues(withTravel(venues + ", " + venue("d", ""), stated)))
                    .isEmpty();
        }

        @Test
        void name_settings_without_effect() {
            var plan = SmallPlan.with(
                    LAW,
                    "\"rules\": { \"travel\": { \"weight\": 0, \"enabled\": true, \"hours\": 5, \"per\": \"topic\" } }",
                    "\"id\": \"a\", \"split\": [\"law\"]");
            assertThat(Validation.issues(plan))
                    .extracting(Issue::at)
                    .containsExactly(
                            "/editions/0/split", "/rules/travel/enabled", "/rules/travel/hours", "/rules/travel/per");
            assertThat(Validation.issues(plan))
                    .allSatisfy(issue -> assertThat(issue.code().isWarning()).isTrue());
            assertThat(Validation.issues(plan).get(2).sentence(Locale.ENGLISH))
                    .isEqualTo("The setting (hours) has no effect on (travel). Delete it.");
            assertThat(Validation.issues(plan).get(2).sentence(POLISH))
                    .isEqualTo("Ustawienie (hours) nie ma wpływu na (travel). Usuń je.");
        }

        @Test
        void do_not_keep_a_plan_from_being_used() {
            var plan = SmallPlan.with(LAW, "\"rules\": { \"travel\": { \"hours\": 5 } }", "\"id\": \"a\"");
            assertThat(Validation.solvable(plan).requirements()).hasSize(1);
        }
    }

    @Nested
    class Grids {

        private static String windows(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i -> "{ \"kind\": \"window\", \"start\": \"%02d:%02d\", \"end\": \"%02d:%02d\" }"
                            .formatted(i / 4, i % 4 * 15, (i + 1) / 4, (i + 1) % 4 * 15))
                    .collect(Collectors.joining(", "));
        }

        private static List<Issue> issues(int count) {
            String grids = "\"grids\": [{ \"id\": \"all-day\", \"items\": [%s] }]".formatted(windows(count));
            return Validation.issues(PlanReader.read(
                    "{ \"format\": \"harmonogram/1\", \"id\": \"p\", \"title\": \"P\", %s }".formatted(grids)));
        }

        @Test
        void may_have_62_windows_and_not_one_more() {
            assertThat(issues(62)).isEmpty();
            assertThatThrownBy(() -> issues(63))
                    .isInstanceOfSatisfying(
                            InvalidPlanException.class,
                            exception -> assertThat(exception.issues())
                                    .containsExactly(
                                            Issue.of(IssueCode.TOO_MANY_WINDOWS, "/grids/0/items", "all-day", 63, 62)));
        }
    }

    @Nested
    class Incomplete {

        private final Plan plan = incomplete(SmallPlan.of(LAW, "\"id\": \"a\""));

        private static Plan incomplete(Plan plan) {
            Programme whole = plan.programmes().get(0);
            Programme part = new Programme(whole.id(), whole.title(), null, false, whole.modules());
            return new Plan(
                    plan.heading(),
                    plan.timeZone(),
                    plan.unitMinutes(),
                    plan.publicHolidays(),
                    plan.grids(),
                    List.of(part),
                    plan.editions(),
                    plan.joint(),
                    plan.venues(),
                    plan.travel(),
                    plan.trainers(),
                    plan.qualifications(),
                    plan.rules(),
                    plan.solve(),
                    plan.placements(),
                    null);
        }

        @Test
        void programmes_can_be_checked() {
            assertThat(Validation.issues(plan)).isEmpty();
            assertThat(Validation.structure(plan).requirements()).hasSize(1);
        }

        @Test
        void programmes_cannot_be_solved() {
            var exception = catchThrowableOfType(InvalidPlanException.class, () -> Validation.solvable(plan));
            assertThat(exception.issues())
                    .containsExactly(Issue.of(IssueCode.PROGRAMME_INCOMPLETE, "/editions/0/programme", "a", "course"));
            assertThat(exception.issues().get(0).sentence(Locale.ENGLISH))
                    .startsWith("The edition (a) follows the programme (course), which is incomplete;");
            assertThat(exception.issues().get(0).sentence(POLISH))
                    .startsWith("Edycja (a) realizuje program (course), który jest niekompletny;");
        }
    }

    @Nested
    class ByHand {

        private final Plan plan = SmallPlan.of(LAW, "\"id\": \"a\"");

        @Test
        void a_plan_with_errors_has_no_structure() {
            var bad = plan.withPlacements(List.of(placed("nowhere")));
            var exception = catchThrowableOfType(InvalidPlanException.class, () -> Validation.structure(bad));
            assertThat(exception.issues())
                    .containsExactly(Issue.of(IssueCode.UNKNOWN_ID, "/placements/0/room", "nowhere", "rooms"));
            assertThat(exception).hasMessageContaining("/placements/0/room: There is no (nowhere) in (rooms).");
        }

        @Test
        void issues_are_sorted_by_list_and_position() {
            List<Placement> many = new ArrayList<>(Collections.nCopies(12, placed("nowhere")));
            var bad = plan.withPlacements(many)
                    .withBaseline(new Baseline(LocalDate.of(2025, 3, 1), List.of(placed("nowhere"))));
            var at = Validation.issues(bad).stream().map(Issue::at).toList();
            assertThat(at).hasSize(13).startsWith("/placements/0/room", "/placements/1/room", "/placements/2/room");
            assertThat(at.get(12)).isEqualTo("/baseline/placements/0/room");
        }

        @Test
        void a_chain_of_topics_may_be_as_long_as_the_plan() {
            StringBuilder topics = new StringBuilder("{ \"id\": \"t0\", \"units\": 1 }");
            for (int i = 1; i < 20_000; i++) {
                topics.append(", { \"id\": \"t%d\", \"units\": 1, \"after\": [\"t%d\"] }".formatted(i, i - 1));
            }
            assertThat(Validation.issues(SmallPlan.of(topics.toString(), "\"id\": \"a\"")))
                    .isEmpty();
        }
    }
}
