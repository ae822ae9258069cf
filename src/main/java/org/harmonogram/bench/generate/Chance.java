package org.harmonogram.bench.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats with its seed, on every machine: {@link Random} promises its numbers for all Java versions, other
 * generators, and shuffling in {@link Collections}, do not.
 */
final class Chance {

    private final Random random;

    Chance(long seed) {
        // Neighbouring seeds of Random begin alike; the golden ratio takes them apart.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from least to most, both possible. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    /** So many different ones, in their order; all of them if there are fewer. */
    <T> List<T> some(List<T> things, int number) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            positions.add(i);
        }
        return shuffled(positions).stream()
                .limit(number)
                .sorted()
                .map(things::get)
                .toList();
    }
}
