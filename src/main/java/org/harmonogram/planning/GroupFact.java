package org.harmonogram.planning;

import org.harmonogram.domain.GroupKey;

/** Participants who attend together. Compared by identity: a plan has one of each. */
public final class GroupFact {

    private final int index;
    private final GroupKey key;
    private final EditionFact edition;

    GroupFact(int index, GroupKey key, EditionFact edition) {
        this.index = index;
        this.key = key;
        this.edition = edition;
    }

    /** Position among all groups that attend something, from 0. */
    public int index() {
        return index;
    }

    /** The names of edition and group. */
    public GroupKey key() {
        return key;
    }

    /** The edition it is part of. */
    public EditionFact edition() {
        return edition;
    }

    @Override
    public String toString() {
        return key.group() == null ? key.edition() : key.group();
    }
}
