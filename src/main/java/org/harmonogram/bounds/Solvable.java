package org.harmonogram.bounds;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.function.Predicate;
import org.harmonogram.domain.Placement;

/** What the solver can be run on. */
interface Solvable {

    /** The model as the solver takes it. */
    CpModel solverModel();

    /**
     * The placements of a solution.
     *
     * @param isTrue says what the solution decided
     */
    List<Placement> placements(Predicate<Literal> isTrue);
}
