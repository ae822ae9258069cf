package org.harmonogram.rules;

import org.harmonogram.domain.Requirement;

/** A requirement with everything counters ask of it as numbers. Immutable once the index is built. */
final class IndexedRequirement {

    final Requirement source;
    final int index;
    /** Positions of its editions in the plan. */
    final int[] editions;
    /** Indexes of its groups, ascending. */
    final int[] groups;

    final int requiredMinutes;
    final boolean lengthKnown;
    final int trainersNeeded;
    final int topicOrder;
    /** Trainers fixed as presenters, by position in the plan, ascending, none twice. */
    final int[] fixedTrainers;
    /** By trainer: whether qualified for the topic. */
    final boolean[] qualified;
    /** By room: features missing. */
    final int[] missingFeatures;
    /** Requirements of other topics that share a group, by index. */
    IndexedRequirement[] neighbours = {};
    /** Requirements sharing a group whose sessions must have ended before this one's start. */
    IndexedRequirement[] before = {};
    /** Requirements sharing a group whose sessions may start only after this one's end. */
    IndexedRequirement[] behind = {};

    IndexedRequirement(
            Requirement source,
            int[] editions,
            int[] groups,
            int[] fixedTrainers,
            boolean[] qualified,
            int[] missingFeatures) {
        this.source = source;
        this.index = source.index();
        this.editions = editions;
        this.groups = groups;
        this.requiredMinutes = source.requiredMinutes();
        this.lengthKnown = source.lengthKnown();
        this.trainersNeeded = source.trainersNeeded();
        this.topicOrder = source.topicOrder();
        this.fixedTrainers = fixedTrainers;
        this.qualified = qualified;
        this.missingFeatures = missingFeatures;
    }

    /** The first group both have, by index; -1 if they share none. */
    int firstSharedGroup(IndexedRequirement other) {
        int i = 0;
        int j = 0;
        while (i < groups.length && j < other.groups.length) {
            int difference = groups[i] - other.groups[j];
            if (difference == 0) {
                return groups[i];
            }
            if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return -1;
    }
}
