/**
 * The solver's mutable twin of the domain: what Timefold moves, and the mapping from a plan to it and back. Uses the
 * domain and Timefold's annotations and scores; the rules and their constraint streams are elsewhere.
 */
@NullMarked
package org.harmonogram.planning;

import org.jspecify.annotations.NullMarked;
