package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private final Labels labels = new Labels();

    private List<Long> inOrder() {
        List<Long> states = new ArrayList<>();
        for (int label = labels.next(); label != Labels.NONE; label = labels.next()) {
            states.add(labels.state(label));
        }
        return states;
    }

    @Test
    void goes_on_from_the_least_bound_not_from_the_least_cost() {
        labels.clear();
        labels.offer(1, 10, 30, Labels.NONE, 0);
        labels.offer(2, 20, 25, Labels.NONE, 0);

        assertThat(inOrder()).containsExactly(2L, 1L);
    }

    @Test
    void of_two_ways_to_a_state_the_cheaper_one_stays() {
        labels.clear();
        labels.offer(7, 20, 20, Labels.NONE, 1);
        labels.offer(7, 10, 10, Labels.NONE, 2);
        labels.offer(7, 15, 15, Labels.NONE, 3);

        int label = labels.next();
        assertThat(labels.cost(label)).isEqualTo(10);
        assertThat(labels.part(label)).isEqualTo(2);
        assertThat(labels.next()).isEqualTo(Labels.NONE);
    }

    @Test
    void knows_nothing_of_what_was_before_it_was_cleared() {
        labels.clear();
        labels.offer(7, 10, 10, Labels.NONE, 1);
        labels.clear();
        labels.offer(7, 20, 20, Labels.NONE, 2);

        assertThat(labels.part(labels.next())).isEqualTo(2);
        assertThat(labels.size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void many_states_come_each_once_the_cheapest_first(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Long, Double> least = new TreeMap<>();
        labels.clear();
        for (int i = 0; i < 30_000; i++) {
            long state = random.nextLong(20_000);
            double cost = random.nextDouble();
            labels.offer(state, cost, cost, Labels.NONE, i);
            least.merge(state, cost, Math::min);
        }

        assertThat(inOrder())
                .containsExactlyElementsOf(least.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
