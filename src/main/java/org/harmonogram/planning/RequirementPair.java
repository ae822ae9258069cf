package org.harmonogram.planning;

/**
 * Two requirements of different topics that share a group; each such two make a pair in either order. Compared by
 * identity.
 */
public final class RequirementPair {

    private final RequirementFact first;
    private final RequirementFact second;
    private final boolean secondComesAfter;

    RequirementPair(RequirementFact first, RequirementFact second) {
        this.first = first;
        this.second = second;
        this.secondComesAfter = second.requirement()
                .topic()
                .after()
                .contains(first.requirement().topic().id());
    }

    /** One of the two. */
    public RequirementFact first() {
        return first;
    }

    /** The other. */
    public RequirementFact second() {
        return second;
    }

    /** Whether the topic of the second may start only when the first's has ended. */
    public boolean secondComesAfter() {
        return secondComesAfter;
    }

    /** Whether the first stands before the second in their programme. */
    public boolean isInProgrammeOrder() {
        return first.requirement().topicOrder() < second.requirement().topicOrder();
    }
}
