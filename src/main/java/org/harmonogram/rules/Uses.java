package org.harmonogram.rules;

/** How often each of some owners uses each of some things, and how many different ones it uses. */
final class Uses {

    private final int things;
    private final int[] uses;
    private final int[] different;

    Uses(int owners, int things) {
        this.things = things;
        uses = new int[owners * things];
        different = new int[owners];
    }

    void add(int owner, int thing) {
        if (uses[owner * things + thing]++ == 0) {
            different[owner]++;
        }
    }

    void remove(int owner, int thing) {
        if (--uses[owner * things + thing] == 0) {
            different[owner]--;
        }
    }

    boolean has(int owner, int thing) {
        return uses[owner * things + thing] > 0;
    }

    int different(int owner) {
        return different[owner];
    }
}
