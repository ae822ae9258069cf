package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The model as the solver takes it, with the cost of each level. Every cost is a variable of its own that cannot be below
 * zero and may lie above what the rule counts, never below: the solver pulls it down.
 */
final class Model {

    private final CpModel solverModel = new CpModel();
    private final Structure structure;
    private final Ruling ruling;
    private final boolean isComplete;
    private final Aim aim;
    private final Deadline deadline;
    private final LinearExprBuilder medium = LinearExpr.newBuilder();
    private final LinearExprBuilder soft = LinearExpr.newBuilder();
    private final Set<Rule> counted = EnumSet.noneOf(Rule.class);
    private final Set<Rule> countedFromBelow = EnumSet.noneOf(Rule.class);
    private final Map<String, LinearExprBuilder> own = new LinkedHashMap<>();
    private @Nullable Edition payer;
    private long softDivisor;

    /**
     * An empty model.
     *
     * @param isComplete whether only plans that cost nothing at level medium are looked at
     */
    Model(Structure structure, Ruling ruling, boolean isComplete, Aim aim, Deadline deadline) {
        this.structure = structure;
        this.ruling = ruling;
        this.isComplete = isComplete;
        this.aim = aim;
        this.deadline = deadline;
    }

    Structure structure() {
        return structure;
    }

    Plan plan() {
        return structure.plan();
    }

    Ruling ruling() {
        return ruling;
    }

    CpModel solverModel() {
        return solverModel;
    }

    /** Whether the time required is placed in all plans looked at. */
    boolean placesAll() {
        return isComplete && ruling.isOn(Rule.NOT_PLACED) && plan().level(Rule.NOT_PLACED) != Level.SOFT;
    }

    /** Whether to add what is not needed, but makes proofs sooner. */
    boolean isStrong() {
        return aim.isStrong();
    }

    BoolVar yesOrNo(String name) {
        requireReach();
        return solverModel.newBoolVar(name);
    }

    private void requireReach() {
        deadline.requireReach(solverModel.getBuilder().getVariablesCount());
    }

    IntVar number(long most, String name) {
        requireReach();
        return solverModel.newIntVar(0, Math.max(0, most), name);
    }

    /** The rule is counted from here on, exactly; or, with a later {@link #countsFromBelow}, at least in part. */
    void counts(Rule rule) {
        counted.add(rule);
    }

    /** The rule is counted, but maybe not in full. */
    void countsFromBelow(Rule rule) {
        counted.add(rule);
        countedFromBelow.add(rule);
    }

    Set<Rule> counted() {
        return counted;
    }

    Set<Rule> countedFromBelow() {
        return countedFromBelow;
    }

    /** What is charged from here on is this edition's own cost, or, with {@code null}, one that editions have together. */
    void chargeTo(@Nullable Edition edition) {
        payer = edition;
    }

    /** Each unit of the variable counts so often; where the rule is hard the variable has to be zero. */
    void charge(Rule rule, long times, LinearArgument variable) {
        if (!ruling.isOn(rule) || times == 0) {
            return;
        }
        long cost = times * plan().weight(rule);
        switch (plan().level(rule)) {
            case HARD -> solverModel.addEquality(variable, 0);
            case MEDIUM -> {
                medium.addTerm(variable, cost);
                if (isComplete) {
                    solverModel.addEquality(variable, 0);
                }
            }
            case SOFT -> {
                soft.addTerm(variable, cost);
                String id = payer == null ? "" : payer.id();
                own.computeIfAbsent(id, key -> LinearExpr.newBuilder()).addTerm(variable, cost);
                softDivisor = gcd(softDivisor, cost);
            }
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** What is above the limit counts: each of so many, or, where it is hard, nothing may be. */
    void chargeAbove(Rule rule, LinearArgument sum, long limit, long each, long most, String name) {
        if (ruling.keeps(rule) || (isComplete && ruling.isOn(rule) && plan().level(rule) == Level.MEDIUM)) {
            solverModel.addLessOrEqual(sum, limit);
        } else if (ruling.isOn(rule)) {
            IntVar above = number(Math.max(0, (most - limit + each - 1) / each), name);
            solverModel.addLessOrEqual(
                    LinearExpr.newBuilder().add(sum).addTerm(above, -each).build(), limit);
            charge(rule, 1, above);
        }
    }

    /** A greatest common divisor of all soft costs: the soft cost of every plan is a multiple of it; at least 1. */
    long softDivisor() {
        return Math.max(1, softDivisor);
    }

    LinearExpr mediumCost() {
        return medium.build();
    }

    LinearExpr softCost() {
        return soft.build();
    }

    /** The part of the soft cost that is the edition's own, or, with {@code null}, nobody's. */
    LinearExpr softCostOf(@Nullable Edition edition) {
        LinearExprBuilder sum = own.get(edition == null ? "" : edition.id());
        return sum == null ? LinearExpr.constant(0) : sum.build();
    }

    /** Says that no plan at all is like this. */
    void refuse() {
        solverModel.addBoolOr(new Literal[0]);
    }

    void atMostOne(List<? extends Literal> literals) {
        if (literals.size() > 1) {
            solverModel.addAtMostOne(new ArrayList<>(literals));
        }
    }

    /** If it is chosen, so is the other. */
    void implies(Literal literal, Literal other) {
        if (literal.getIndex() != other.getIndex()) {
            solverModel.addImplication(literal, other);
        }
    }

    /** One that is true exactly where one of these is. */
    BoolVar any(List<? extends Literal> literals, String name) {
        if (literals.size() == 1 && literals.get(0) instanceof BoolVar same) {
            return same;
        }
        BoolVar any = yesOrNo(name);
        literals.forEach(literal -> solverModel.addImplication(literal, any));
        List<Literal> clause = new ArrayList<>(literals);
        clause.add(any.not());
        solverModel.addBoolOr(clause);
        return any;
    }

    /** The first ones together are at most as many as what follows. */
    Constraint atMost(LinearArgument left, LinearArgument right) {
        return solverModel.addLessOrEqual(left, right);
    }

    static LinearExpr sum(List<? extends LinearArgument> terms) {
        return LinearExpr.sum(terms.toArray(new LinearArgument[0]));
    }
}
