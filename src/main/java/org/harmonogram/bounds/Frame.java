package org.harmonogram.bounds;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import org.harmonogram.bounds.Bound.Kind;
import org.harmonogram.bounds.Bound.Part;
import org.harmonogram.domain.Edition;

/**
 * What is known of a soft cost before it is proven: how low it cannot be, and how high plans still of interest are. What
 * follows for single editions says much more than both numbers: where a sum leaves little between, so does each of its parts.
 *
 * @param least no plan costs less
 * @param most dearer plans are not looked at; {@link Long#MAX_VALUE} looks at all
 * @param sums parts with no cost in common, so that in each sum their limits add up
 */
record Frame(long least, long most, List<List<Part>> sums) {

    /** Nothing is known. */
    static final Frame OPEN = new Frame(0, Long.MAX_VALUE, List.of());

    Frame {
        sums = sums.stream().map(List::copyOf).toList();
    }

    /** Whether some plans are not looked at because they are too dear. */
    boolean isCut() {
        return most < Long.MAX_VALUE;
    }

    /** The highest cost of interest of what remains when this much of the cost is spoken for. */
    static long without(long most, long spoken) {
        return most == Long.MAX_VALUE ? most : most - spoken;
    }

    /** Says all of this to a model of plans that leave nothing out. */
    void addTo(Model model) {
        add(model, model.softCost(), least, most);
        for (List<Part> sum : sums) {
            long all = sum.stream().mapToLong(part -> part.lower().soft()).sum();
            for (Part part : sum) {
                long own = part.lower().soft();
                // Where the others may cost nothing, the limit of the whole says the same already.
                add(model, costOf(part, model), own, all > own ? without(most, all - own) : Long.MAX_VALUE);
            }
        }
    }

    private static void add(Model model, LinearExpr cost, long least, long most) {
        if (least > 0) {
            model.solverModel().addGreaterOrEqual(cost, least);
        }
        if (most < Long.MAX_VALUE) {
            model.solverModel().addLessOrEqual(cost, most);
        }
    }

    /** The same costs that the part has counted, in a model of more. */
    private static LinearExpr costOf(Part part, Model model) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        if (part.kind() == Kind.ALONE) {
            for (String id : part.editions()) {
                Edition edition = model.structure().edition(id);
                sum.add(model.softCostOf(edition));
            }
        } else {
            sum.add(model.softCostOf(null));
        }
        return sum.build();
    }
}
