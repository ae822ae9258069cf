package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Location BIALYSTOK = new Location(53.1325, 23.1688);
    private static final Location WARSAW = new Location(52.2297, 21.0122);

    private static Venue venue(String id, @Nullable Location location) {
        return new Venue(id, id, null, location, List.of(), List.of());
    }

    private static Ways ways(Way... travel) {
        return Ways.of(new Plan(
                Heading.of("plan", "Plan"),
                ZoneId.of("Europe/Warsaw"),
                45,
                PublicHolidays.PL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(venue("bialystok", BIALYSTOK), venue("warsaw", WARSAW), venue("somewhere", null)),
                List.of(travel),
                List.of(),
                List.of(),
                Map.of(),
                new SolveSettings(null, null, null),
                List.of(),
                null));
    }

    @Test
    void distance_is_along_the_great_circle() {
        assertThat(BIALYSTOK.kilometresTo(WARSAW)).isCloseTo(176.3, within(0.5));
        assertThat(WARSAW.kilometresTo(WARSAW)).isZero();
    }

    @Test
    void are_estimated_where_both_locations_are_known() {
        double km = BIALYSTOK.kilometresTo(WARSAW) * Ways.DETOUR;
        assertThat(ways().cost("bialystok", "warsaw")).isEqualTo((int) Math.ceil(km));
        assertThat(ways().minutes("warsaw", "bialystok")).isEqualTo((int) Math.ceil(km));
    }

    @Test
    void count_nothing_where_a_location_is_missing() {
        assertThat(ways().cost("bialystok", "somewhere")).isZero();
        assertThat(ways().minutes("bialystok", "somewhere")).isZero();
    }

    @Test
    void hold_both_ways_as_given() {
        var ways = ways(new Way("bialystok", "warsaw", 130, 197.2));
        assertThat(ways.minutes("warsaw", "bialystok")).isEqualTo(130);
        assertThat(ways.cost("warsaw", "bialystok")).isEqualTo(198);
    }

    @Test
    void cost_their_minutes_where_no_kilometres_are_given() {
        assertThat(ways(new Way("somewhere", "warsaw", 75, null)).cost("warsaw", "somewhere"))
                .isEqualTo(75);
    }

    @Test
    void take_no_time_to_the_same_venue() {
        assertThat(ways().minutes("warsaw", "warsaw")).isZero();
    }

    @Test
    void need_known_venues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ways().minutes("warsaw", "nowhere"))
                .withMessageContaining("nowhere");
    }
}
