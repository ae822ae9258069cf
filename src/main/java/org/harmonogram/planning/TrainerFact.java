package org.harmonogram.planning;

import org.harmonogram.domain.Trainer;

/** A trainer. Compared by identity: a plan has one of each. */
public final class TrainerFact {

    private final int index;
    private final Trainer trainer;
    private final Terms terms;

    TrainerFact(int index, Trainer trainer, Terms terms) {
        this.index = index;
        this.trainer = trainer;
        this.terms = terms;
    }

    /** Position in the plan, from 0. */
    public int index() {
        return index;
    }

    /** The trainer. */
    public Trainer trainer() {
        return trainer;
    }

    /** What holds for the whole plan. */
    public Terms terms() {
        return terms;
    }

    @Override
    public String toString() {
        return trainer.id();
    }
}
