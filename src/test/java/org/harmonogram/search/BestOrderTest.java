package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.support.DrawnPlan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.TimetableMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestOrderTest {

    private static final int[] UNITS = {3, 1, 2, 2};

    /** A line of eight units, all of them taken. */
    private static Line line() {
        Board board = new Board(TimetableMapping.timetable(Validation.solvable(plan("""
                topic Prawo 8
                edition I uses 16.06
                16.06 09:00 | Prawo 2
                16.06 10:45 | Prawo 2
                16.06 12:45 | Prawo 2
                16.06 14:30 | Prawo 2
                """))));
        Line line = board.line(board.structure().requirements().get(0));
        assertThat(line.read(Reading.AS_IT_LIES)).isEqualTo(8);
        return line;
    }

    /** Topics with drawn costs, of which the last must come after the first. */
    private static final class Drawn implements BestOrder.Topics {

        private final float[][] costs = new float[UNITS.length][8];
        private final List<int[]> written = new ArrayList<>();

        Drawn(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            for (float[] row : costs) {
                for (int place = 0; place < row.length; place++) {
                    row[place] = random.nextInt(5) == 0 ? Float.POSITIVE_INFINITY : random.nextInt(100);
                }
            }
        }

        @Override
        public int size() {
            return UNITS.length;
        }

        @Override
        public int units(int topic) {
            return UNITS[topic];
        }

        @Override
        public int mustPrecede(int topic) {
            return topic == 3 ? 1 : 0;
        }

        @Override
        public float order(int topic, int before) {
            return 7 * Integer.bitCount(before >> (topic + 1));
        }

        @Override
        public float at(int topic, int place) {
            return place + UNITS[topic] > 8 ? Float.POSITIVE_INFINITY : costs[topic][place];
        }

        @Override
        public void write(int topic, int place) {
            written.add(new int[] {topic, place});
        }

        /** The least that any order costs in which each topic follows the one before at once. */
        float cheapest(int set, int place) {
            if (set == 15) {
                return 0;
            }
            float best = Float.POSITIVE_INFINITY;
            for (int topic = 0; topic < 4; topic++) {
                if ((set >> topic & 1) == 0 && (mustPrecede(topic) & ~set) == 0) {
                    float rest = cheapest(set | 1 << topic, place + UNITS[topic]);
                    best = Math.min(best, at(topic, place) + order(topic, set) + rest);
                }
            }
            return best;
        }

        float costOfWritten() {
            float cost = 0;
            int set = 0;
            for (int i = written.size() - 1; i >= 0; i--) {
                int topic = written.get(i)[0];
                cost += at(topic, written.get(i)[1]) + order(topic, set);
                set |= 1 << topic;
            }
            return cost;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void finds_what_trying_every_order_finds(long seed) {
        Line line = line();
        Drawn topics = new Drawn(seed);
        BestOrder order = new BestOrder(4);

        boolean found = order.find(topics, line, 8);

        float cheapest = topics.cheapest(0, 0);
        assertThat(found).isEqualTo(cheapest < Float.POSITIVE_INFINITY);
        if (found) {
            order.write(topics, line, 8);
            assertThat(topics.written).hasSize(4);
            assertThat(topics.costOfWritten()).isEqualTo(cheapest);
        }
    }

    @Test
    void there_is_no_order_where_the_line_is_too_short() {
        assertThat(new BestOrder(4).find(new Drawn(1), line(), 7)).isFalse();
    }
}
