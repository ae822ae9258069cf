package org.harmonogram.planning;

import org.harmonogram.domain.Trainer;

/** A trainer. Compared by identity: a plan has one of each. */
public final class TrainerFact {

    private final int index;
    private final Trainer trainer;

    TrainerFact(int index, Trainer trainer) {
        this.index = index;
        this.trainer = trainer;
    }

    /** Position in the plan, from 0. */
    public int index() {
        return index;
    }

    /** The trainer. */
    public Trainer trainer() {
        return trainer;
    }

    @Override
    public String toString() {
        return trainer.id();
    }
}
