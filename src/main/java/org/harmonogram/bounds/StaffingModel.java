package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;

/**
 * What trainers cost at least, if sessions had dates but no times: how much of each topic is taught on each date, and how
 * much of that by whom. Nobody teaches more on a date than there is time at which they could. Counted are uneven shares,
 * and ways from home and back. A plan without broken hard rules that places everything costs no less by these rules.
 */
final class StaffingModel implements Solvable {

    private static final String NOWHERE = "";

    private final Structure structure;
    private final Plan plan;
    private final Ruling ruling;
    private final PlanSpace space;
    private final Admission admission;
    private final Deadline deadline;
    private final ShortestWays ways;
    private final CpModel solverModel = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<String, TreeMap<Integer, TrainerDay>> led = new LinkedHashMap<>();
    /** For each group the minutes taught, on each date. */
    private final Map<GroupKey, TreeMap<Integer, List<IntVar>>> taught = new LinkedHashMap<>();

    /** What a trainer may lead on one date. */
    private static final class TrainerDay {
        final List<IntVar> minutes = new ArrayList<>();
        /** By venue, as far as the sessions have rooms. */
        final Map<String, List<IntVar>> inVenue = new TreeMap<>();
        /** The minutes of the day at which some session could be theirs. */
        final BitSet times = new BitSet();
    }

    private StaffingModel(Structure structure, Scope scope, Deadline deadline) {
        this.structure = structure;
        this.plan = structure.plan();
        this.ruling = new Ruling(plan, scope);
        this.space = new PlanSpace(structure, ruling);
        this.admission = new Admission(structure, ruling);
        this.deadline = deadline;
        this.ways = new ShortestWays(structure);
    }

    /**
     * The model.
     *
     * @throws OutOfReachException if it could not be made in time, or would be too large
     */
    static StaffingModel of(Structure structure, Scope scope, Deadline deadline) {
        StaffingModel model = new StaffingModel(structure, scope, deadline);
        model.space.requirements().forEach(model::add);
        model.addDates();
        model.addGroups();
        model.addLoads();
        return model;
    }

    /** Whether it says anything of the plan: all is to be placed, and staffed. */
    static boolean fits(Plan plan) {
        return isNeeded(plan, Rule.NOT_PLACED) && isNeeded(plan, Rule.STAFF_TOO_FEW);
    }

    private static boolean isNeeded(Plan plan, Rule rule) {
        return plan.weight(rule) > 0 && plan.level(rule) != Level.SOFT;
    }

    @Override
    public CpModel solverModel() {
        return solverModel;
    }

    /** It has no sessions, so it has no placements. */
    @Override
    public List<Placement> placements(Predicate<Literal> isTrue) {
        return List.of();
    }

    /** What trainers cost. */
    LinearExpr cost() {
        return cost.build();
    }

    private void addLoads() {
        led.forEach((trainer, dates) -> {
            List<IntVar> all = dates.values().stream()
                    .flatMap(date -> date.minutes.stream())
                    .toList();
            addLoad(structure.trainer(trainer), Model.sum(all));
        });
    }

    private void add(Requirement requirement) {
        Map<Integer, List<Candidate>> byDay = new TreeMap<>();
        for (Candidate candidate : space.candidates(requirement)) {
            byDay.computeIfAbsent(candidate.day(), day -> new ArrayList<>()).add(candidate);
        }
        List<IntVar> all = new ArrayList<>();
        byDay.forEach((day, candidates) -> {
            IntVar minutes = number(requirement.requiredMinutes());
            all.add(minutes);
            new LinkedHashSet<>(requirement.groups())
                    .forEach(group -> taught.computeIfAbsent(group, key -> new TreeMap<>())
                            .computeIfAbsent(day, key -> new ArrayList<>())
                            .add(minutes));
            addTeam(requirement, day, candidates, minutes);
        });
        solverModel.addGreaterOrEqual(Model.sum(all), requirement.requiredMinutes());
    }

    private boolean isSoft(Rule rule) {
        return plan.weight(rule) > 0 && plan.level(rule) == Level.SOFT;
    }

    /** Each session has as many trainers as it needs, and each of them leads all of it. */
    private void addTeam(Requirement requirement, int day, List<Candidate> candidates, IntVar minutes) {
        List<IntVar> team = new ArrayList<>();
        for (Trainer trainer : plan.trainers()) {
            BitSet possible = possible(requirement, trainer, candidates);
            if (!possible.isEmpty()) {
                TrainerDay date = led.computeIfAbsent(trainer.id(), id -> new TreeMap<>())
                        .computeIfAbsent(day, key -> new TrainerDay());
                date.times.or(possible);
                long most = Math.min(requirement.requiredMinutes(), possible.cardinality());
                List<IntVar> shares = new ArrayList<>();
                for (String venue : venues(candidates)) {
                    IntVar share = number(most);
                    shares.add(share);
                    date.inVenue.computeIfAbsent(venue, id -> new ArrayList<>()).add(share);
                }
                solverModel.addLessOrEqual(Model.sum(shares), minutes);
                solverModel.addLessOrEqual(Model.sum(shares), most);
                date.minutes.addAll(shares);
                team.addAll(shares);
            }
        }
        solverModel.addGreaterOrEqual(Model.sum(team), LinearExpr.term(minutes, requirement.trainersNeeded()));
    }

    /** Where it may be taught; what may be in no room is in a venue that is nowhere. */
    private Set<String> venues(List<Candidate> candidates) {
        Set<String> result = new TreeSet<>();
        for (Candidate candidate : candidates) {
            candidate
                    .rooms()
                    .forEach(room -> result.add(
                            room == null ? NOWHERE : structure.venueOf(room).id()));
        }
        return result;
    }

    private BitSet possible(Requirement requirement, Trainer trainer, List<Candidate> candidates) {
        BitSet result = new BitSet();
        for (Candidate candidate : candidates) {
            if (admission.mayLead(
                    requirement, trainer, candidate.date(), candidate.startMinute(), candidate.minutes())) {
                result.set(candidate.startMinute(), candidate.endMinute());
            }
        }
        return result;
    }

    private void addDates() {
        led.forEach((id, dates) -> dates.forEach((day, date) -> {
            int most = ruling.keeps(Rule.TRAINER_CLASH)
                    ? date.times.cardinality()
                    : Limits.DAY_MINUTES * date.minutes.size();
            Integer limit = structure.trainer(id).maxUnitsPerDay();
            if (limit != null && ruling.keeps(Rule.TOO_MANY_UNITS_A_DAY)) {
                most = Math.min(most, limit * plan.unitMinutes());
            }
            solverModel.addLessOrEqual(Model.sum(date.minutes), most);
            addWays(structure.trainer(id), date, most);
        }));
    }

    /** From home to the farthest venue of the date and back; what is led in a venue takes being there. */
    private void addWays(Trainer trainer, TrainerDay date, int most) {
        String home = trainer.home();
        if (home == null || !isSoft(Rule.TRAVEL)) {
            return;
        }
        IntVar way = number(Integer.MAX_VALUE);
        date.inVenue.forEach((venue, minutes) -> {
            long there = venue.equals(NOWHERE) ? 0 : 2L * ways.cost(home, venue);
            if (there > 0) {
                BoolVar isVisited = solverModel.newBoolVar("");
                solverModel.addLessOrEqual(Model.sum(minutes), LinearExpr.term(isVisited, most));
                solverModel.addLessOrEqual(LinearExpr.term(isVisited, there), way);
            }
        });
        cost.addTerm(way, plan.weight(Rule.TRAVEL));
    }

    private void addGroups() {
        taught.forEach((group, dates) -> dates.forEach((day, minutes) -> {
            Day known = structure.days(structure.edition(group.edition())).on(LocalDate.ofEpochDay(day));
            if (known != null) {
                solverModel.addLessOrEqual(Model.sum(minutes), known.capacity(1));
            }
        }));
    }

    private void addLoad(Trainer trainer, LinearExpr minutes) {
        Integer limit = trainer.maxUnits();
        if (limit != null && ruling.keeps(Rule.TOO_MANY_UNITS)) {
            solverModel.addLessOrEqual(minutes, (long) limit * plan.unitMinutes());
        }
        if (!isSoft(Rule.UNFAIR_LOAD)) {
            return;
        }
        IntVar above = number(Integer.MAX_VALUE);
        solverModel.addLessOrEqual(
                LinearExpr.newBuilder()
                        .add(minutes)
                        .addTerm(above, -plan.unitMinutes())
                        .build(),
                StaffRules.evenShareUnits(structure) * plan.unitMinutes());
        cost.addTerm(above, plan.weight(Rule.UNFAIR_LOAD));
    }

    private IntVar number(long most) {
        deadline.requireReach(solverModel.getBuilder().getVariablesCount());
        return solverModel.newIntVar(0, most, "");
    }
}
