package org.harmonogram.planning;

/** Two requirements that share a group, of which the second may start only when the first has ended. Compared by identity. */
public final class OrderedPair {

    private final RequirementFact first;
    private final RequirementFact second;

    OrderedPair(RequirementFact first, RequirementFact second) {
        this.first = first;
        this.second = second;
    }

    /** What must have ended. */
    public RequirementFact first() {
        return first;
    }

    /** What comes after it. */
    public RequirementFact second() {
        return second;
    }
}
