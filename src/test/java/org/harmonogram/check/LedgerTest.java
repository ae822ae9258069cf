package org.harmonogram.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.check.Ledger.OfEdition;
import org.harmonogram.check.Ledger.OfTopic;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final Locale PL = Locale.forLanguageTag("pl");

    @Test
    void adds_up_the_sessions_of_each_topic() {
        var edition = edition(0, """
                topic Prawo 4, Etyka 2, Kino 90 min
                16.06 09:00 | Prawo 1
                16.06 09:45 | Prawo 1
                17.06 09:00 | Kino
                """);

        assertThat(hours(edition))
                .containsExactly(new Hours(180, 90, 90, 0), new Hours(90, 0, 90, 0), new Hours(90, 90, 0, 0));
        assertThat(edition.total()).isEqualTo(new Hours(360, 180, 180, 0));
    }

    @Test
    void does_not_count_a_placement_without_a_start() {
        assertThat(hours(edition(0, """
                topic Prawo 4
                16.06 09:00 | Prawo 2
                unplaced    | Prawo 2
                """))).containsExactly(new Hours(180, 90, 90, 0));
    }

    @Test
    void surplus_of_one_topic_does_not_hide_what_another_lacks() {
        var edition = edition(0, """
                topic Prawo 2, Etyka 2
                16.06 09:00 | Prawo 2
                16.06 10:45 | Prawo 2
                """);

        assertThat(hours(edition)).containsExactly(new Hours(90, 180, 0, 90), new Hours(90, 0, 90, 0));
        assertThat(edition.total()).isEqualTo(new Hours(180, 180, 90, 90));
        assertThat(edition.total().isEven()).isFalse();
    }

    @Test
    void a_joint_topic_counts_in_each_of_its_editions() {
        String joint = """
                topic Prawo 2, Etyka 2
                edition Kielce
                edition Opole
                joint Prawo Kielce Opole
                16.06 09:00 | Kielce+Opole Prawo 2
                16.06 10:45 | Opole Etyka 2
                """;

        assertThat(hours(edition(0, joint))).containsExactly(new Hours(90, 90, 0, 0), new Hours(90, 0, 90, 0));
        assertThat(hours(edition(1, joint))).containsExactly(new Hours(90, 90, 0, 0), new Hours(90, 90, 0, 0));
        assertThat(edition(1, joint).total().isEven()).isTrue();
    }

    @Test
    void a_split_topic_has_a_line_for_each_group() {
        var edition = edition(0, """
                topic Prawo 2
                edition Kielce groups a b split Prawo
                16.06 09:00 | b Prawo 2
                """);

        assertThat(topics(edition))
                .extracting(topic -> topic.requirement().groups())
                .containsExactly(List.of(new GroupKey("Kielce", "a")), List.of(new GroupKey("Kielce", "b")));
        assertThat(hours(edition)).containsExactly(new Hours(90, 0, 90, 0), new Hours(90, 90, 0, 0));
        assertThat(edition.total()).isEqualTo(new Hours(180, 90, 90, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "45, 0, 0, 0",
        "45, 2700, 60, 60",
        "45, 15, 1/3, 1/3",
        "45, 195, 4 1/3, 4 1/3",
        "60, 270, 4.5, '4,5'",
        "60, 15, 0.25, '0,25'",
        "60, 303, 5.05, '5,05'",
        "40, 45, 1 1/8, 1 1/8"
    })
    void units_are_written_exactly(int unitMinutes, int minutes, String english, String polish) {
        Ledger ledger = new Ledger(unitMinutes, List.of());
        assertThat(ledger.inUnits(minutes, Locale.ENGLISH)).isEqualTo(english);
        assertThat(ledger.inUnits(minutes, PL)).isEqualTo(polish);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 h 0 min", "45, 0 h 45 min", "2700, 45 h 0 min", "2745, 45 h 45 min"})
    void clock_hours_are_hours_and_minutes(int minutes, String text) {
        assertThat(Ledger.inClockHours(minutes)).isEqualTo(text);
    }

    private static OfEdition edition(int position, String drawing) {
        return Ledger.of(DrawnPlan.structure(drawing)).editions().get(position);
    }

    private static Stream<OfTopic> topics(OfEdition edition) {
        return edition.modules().stream().flatMap(module -> module.topics().stream());
    }

    private static List<Hours> hours(OfEdition edition) {
        return topics(edition).map(OfTopic::hours).toList();
    }
}
