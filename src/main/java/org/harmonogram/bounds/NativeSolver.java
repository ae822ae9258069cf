package org.harmonogram.bounds;

import com.google.ortools.Loader;

/** The native half of OR-Tools, loaded once and only when it is needed. */
final class NativeSolver {

    private NativeSolver() {}

    /**
     * Makes sure that the solver can be used.
     *
     * @throws SolverMissingException if OR-Tools, or its library for this machine, is not there
     */
    static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (LinkageError | RuntimeException missing) {
            throw new SolverMissingException(missing);
        }
    }
}
