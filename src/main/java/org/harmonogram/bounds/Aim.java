package org.harmonogram.bounds;

import com.google.ortools.sat.SatParameters;
import java.time.Duration;

/** What the solver is run for: proofs and plans take different models and different settings. */
enum Aim {
    /** A lower limit: the model with all that makes it stronger, from below. */
    PROOF {
        /**
         * Proving from below, core by core and without a linear relaxation, is what these models need: the solver's defaults
         * prove next to nothing of them. Every further worker looks for plans, from above.
         */
        @Override
        void choose(SatParameters.Builder parameters, int workers) {
            coreByCore(parameters, workers, "no_lp");
        }
    },

    /**
     * The same where a plan is known and only cheaper ones are looked at: none of the workers has to look for plans, so one shows
     * of cost after cost that it is too low.
     */
    CUT {
        @Override
        void choose(SatParameters.Builder parameters, int workers) {
            coreByCore(parameters, workers, "objective_lb_search_no_lp");
        }
    },

    /** The lower limit of a model of numbers, where a linear relaxation says nearly all. */
    NUMBERS {
        @Override
        void choose(SatParameters.Builder parameters, int workers) {
            parameters.setNumWorkers(1).setLinearizationLevel(2);
        }
    },

    /** Any plan at all, soon: simplifying a large model takes longer than finding one in it. */
    FIRST {
        @Override
        void choose(SatParameters.Builder parameters, int workers) {
            parameters.setNumWorkers(1).setLinearizationLevel(0).setCpModelPresolve(false);
        }
    },

    /** Better and better plans: one complete search, and all other workers in large neighbourhoods of the best plan. */
    BETTER {
        @Override
        void choose(SatParameters.Builder parameters, int workers) {
            parameters.setNumWorkers(workers);
            if (workers == 1) {
                parameters.setInterleaveSearch(true);
            } else {
                parameters.addSubsolvers("no_lp");
            }
            // Several rounds of simplifying a large model would take a minute.
            parameters.setMaxPresolveIterations(1).setCpModelProbingLevel(0).setSymmetryLevel(0);
        }
    };

    private static void coreByCore(SatParameters.Builder parameters, int workers, String second) {
        parameters.setNumWorkers(workers);
        if (workers == 1) {
            parameters.setOptimizeWithCore(true).setLinearizationLevel(0);
        } else {
            parameters.addSubsolvers("core").addSubsolvers(second);
        }
    }

    /** Says to the solver how to search. */
    abstract void choose(SatParameters.Builder parameters, int workers);

    /** How long it may take to end after it was told to: a bound is told at the end only, plans on the way. */
    Duration patience() {
        return this == PROOF || this == CUT || this == NUMBERS ? Duration.ofSeconds(5) : Duration.ofMillis(500);
    }

    /** Whether constraints are added that follow from others, but are seen sooner: of use to those who prove only. */
    boolean isStrong() {
        return this == PROOF || this == CUT;
    }
}
