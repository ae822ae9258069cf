package org.harmonogram.solver;

import java.util.List;
import java.util.random.RandomGenerator;

/** The neighbourhoods of the search and how often each is asked, out of the sum of all. */
final class Moves {

    /** One neighbourhood and its share. */
    private record Share(int weight, Neighbourhood neighbourhood) {}

    private final List<Share> shares = List.of(
            new Share(300, new Relocate()),
            new Share(150, new Swap(false)),
            new Share(50, new Swap(true)),
            new Share(80, new Restaff(false)),
            new Share(80, new Restaff(true)),
            new Share(30, new Rehouse(false)),
            new Share(10, new Rehouse(true)),
            new Share(40, new ShiftDay()),
            new Share(60, new KempeChain()),
            new Share(100, new Resequence()),
            new Share(60, new Recut()),
            new Share(10, new TakeOut()),
            new Share(8, new Refill(Refill.Kind.DAYS)),
            new Share(8, new Refill(Refill.Kind.TOPICS)),
            new Share(4, new Refill(Refill.Kind.TRAINER)));

    private final int sum = shares.stream().mapToInt(Share::weight).sum();

    /** One of them, by its share. */
    Neighbourhood pick(RandomGenerator random) {
        int at = random.nextInt(sum);
        for (Share share : shares) {
            at -= share.weight();
            if (at < 0) {
                return share.neighbourhood();
            }
        }
        throw new IllegalStateException("The shares do not add up to (%d).".formatted(sum));
    }
}
