package org.harmonogram.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that repeats with its seed. */
public final class Dice {

    private final Random random;

    /** The same seed throws the same. */
    public Dice(long seed) {
        // Neighbouring seeds of Random begin alike; the golden ratio takes them apart.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A number from least to most, both possible. */
    public int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    public final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    public <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Different ones, at most so many, in any order. */
    public <T> List<T> some(List<T> things, int most) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, from(0, Math.min(most, shuffled.size()))));
    }
}
