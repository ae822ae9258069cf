package org.harmonogram.bench.generate;

import java.util.List;

/**
 * What the plans of one kind are made of.
 *
 * @param teaching what is taught, and to whom
 * @param days when and where
 * @param staffing by whom
 */
record Recipe(Teaching teaching, Days days, Staffing staffing) {

    /** Editions of one programme of 60 units in 8 days, in one town, with trainers who leave much choice. */
    static final Recipe PLAIN = new Recipe(
            new Teaching(List.of(8), 34, 0, 0, 0), new Days(2, false, 1), new Staffing(15, 8, 40, false, 2, false));

    /**
     * What is taught, and to whom.
     *
     * @param courseDays training days of each programme, even numbers; all but the last are days of four windows
     * @param oddPercent how many of a programme's topics have an odd number of units, 0 to 100
     * @param jointTopics topics that editions of one cohort attend together; 0: every edition is by itself
     * @param teamPercent how many of a programme's topics need two trainers, 0 to 100
     * @param splitPairs pairs of neighbouring topics that each of two groups has on its own; 0: editions have no groups
     */
    record Teaching(List<Integer> courseDays, int oddPercent, int jointTopics, int teamPercent, int splitPairs) {
        Teaching {
            courseDays = List.copyOf(courseDays);
        }
    }

    /**
     * When and where.
     *
     * @param spareBlocks pairs of dates that an edition may use besides those it needs
     * @param fewDays whether editions may use every weekday of some weeks, but venues are open on few
     * @param towns towns with venues; from two on, trainers have homes
     */
    record Days(int spareBlocks, boolean fewDays, int towns) {}

    /**
     * By whom.
     *
     * @param busyPercent how much of the working days of all weeks a trainer teaches, about, 1 to 100; sets their number
     * @param leastTrainers trainers that there are at least
     * @param absentPercent how many of a trainer's half days without a planted session are taken away, 0 to 100
     * @param contracts whether trainers may teach hardly more units than are planted
     * @param spareTopics topics a trainer is qualified for besides the planted ones
     * @param absence whether one of them falls out for two weeks when everything is placed
     */
    record Staffing(
            int busyPercent,
            int leastTrainers,
            int absentPercent,
            boolean contracts,
            int spareTopics,
            boolean absence) {}

    static Recipe of(Kind kind) {
        List<Integer> course = List.of(8);
        Teaching plain = new Teaching(course, 34, 0, 0, 0);
        Days oneTown = new Days(1, false, 1);
        Staffing plenty = new Staffing(15, 8, 40, false, 2, false);
        Staffing middling = new Staffing(28, 6, 60, false, 2, false);
        Staffing want = new Staffing(40, 5, 80, true, 1, false);
        return switch (kind) {
            case LOOSE -> new Recipe(plain, new Days(2, false, 1), plenty);
            case TIGHT -> new Recipe(plain, oneTown, want);
            case TRAVEL -> new Recipe(plain, new Days(1, false, 4), middling);
            case DAYS -> new Recipe(plain, new Days(0, true, 1), middling);
            case JOINT -> new Recipe(new Teaching(course, 34, 2, 0, 0), oneTown, middling);
            case ODD -> new Recipe(new Teaching(course, 70, 0, 0, 0), new Days(0, false, 1), middling);
            case TEAMS -> new Recipe(new Teaching(course, 34, 0, 40, 0), oneTown, middling);
            case GROUPS -> new Recipe(new Teaching(course, 34, 0, 0, 2), oneTown, middling);
            case ABSENCE -> new Recipe(plain, oneTown, new Staffing(28, 6, 60, false, 2, true));
            case MIXED -> new Recipe(new Teaching(List.of(8, 4, 2), 50, 1, 25, 1), new Days(1, false, 3), middling);
        };
    }
}
