package org.harmonogram.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void of_a_hundred_times_the_ninety_ninth_is_what_ninety_nine_of_a_hundred_did_not_exceed() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 100).map(each -> (101 - each) * MILLISECOND).forEach(latencies::add);

        assertThat(latencies.milliseconds(0.5)).isEqualTo(50);
        assertThat(latencies.milliseconds(0.99)).isEqualTo(99);
        assertThat(latencies.milliseconds(1)).isEqualTo(100);
    }

    @Test
    void a_single_time_is_every_share() {
        Latencies latencies = new Latencies();
        latencies.add(3 * MILLISECOND / 2);
        latencies.addFailure();

        assertThat(latencies.row("one")).isEqualTo("| one | 1 | 1 | 1.5 | 1.5 | 1.5 |");
    }

    @Test
    void nothing_measured_has_no_times() {
        assertThat(new Latencies().milliseconds(0.5)).isNaN();
    }
}
