package org.harmonogram.bench.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is special about a generated plan. {@code benchmarks/README.md} describes each. */
public enum Kind {
    /** Many trainers with much time: little stands in the way. */
    LOOSE(1),
    /** Few trainers with little time, whom editions must share. */
    TIGHT(1),
    /** Venues in several towns; trainers have homes and ways. */
    TRAVEL(2),
    /** Halls that are open on few days, for which editions compete. */
    DAYS(2),
    /** Topics that two or three editions attend together. */
    JOINT(2),
    /** Topics of odd length, so that windows are shared; exactly the days that are needed. */
    ODD(1),
    /** Topics that need two trainers. */
    TEAMS(1),
    /** Editions of two groups, with topics that each group has on its own, at the same time as the other or not. */
    GROUPS(1),
    /** Programmes of different length, and something of everything. */
    MIXED(2),
    /** Everything is placed and published; then one trainer is away for two weeks. */
    ABSENCE(2);

    private final int leastEditions;

    Kind(int leastEditions) {
        this.leastEditions = leastEditions;
    }

    /** The name in commands and folders, such as {@code tight}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Editions without which a plan cannot be of this kind, at least 1. */
    public int leastEditions() {
        return leastEditions;
    }

    /** The kind of that name, if there is one. */
    public static Optional<Kind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
