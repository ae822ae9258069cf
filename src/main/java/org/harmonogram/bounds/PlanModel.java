package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;

/** A plan, or a part of it, as a model of yes and no: the plans without broken hard rules, and what they cost at least. */
final class PlanModel implements Solvable {

    private final Model model;
    private final Sessions sessions;

    private PlanModel(Model model, Sessions sessions) {
        this.model = model;
        this.sessions = sessions;
    }

    /**
     * The model.
     *
     * @param isComplete whether only plans that cost nothing at level medium are looked at
     * @param deadline when making it has to be over
     * @throws OutOfReachException if it could not be made by then, or would be too large
     */
    static PlanModel of(Structure structure, Scope scope, boolean isComplete, Aim aim, Deadline deadline) {
        Ruling ruling = new Ruling(structure.plan(), scope);
        Model model = new Model(structure, ruling, isComplete, aim, deadline);
        Sessions sessions = new Sessions(model, new PlanSpace(structure, ruling), scope.isStaffed());
        Map<Integer, TopicTimes> times = TopicTimes.of(sessions);
        Clashes.add(sessions);
        SessionCosts.add(sessions);
        InterruptionRule.add(sessions, times, OrderRules.add(sessions, times));
        Map<Integer, Map<Integer, BoolVar>> days = DayRules.add(sessions, times);
        LengthRules.add(sessions, days);
        GapRules.add(sessions);
        RoomRules.add(sessions);
        if (scope.isStaffed()) {
            StaffRules.add(sessions);
            TravelRules.add(sessions);
        }
        MovedRule.add(sessions);
        return new PlanModel(model, sessions);
    }

    @Override
    public CpModel solverModel() {
        return model.solverModel();
    }

    Sessions sessions() {
        return sessions;
    }

    Model model() {
        return model;
    }

    /** The rules in force in the plan that the model does not count in full. */
    Set<Rule> leftOut() {
        Set<Rule> result = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            boolean full = model.counted().contains(rule)
                    && !model.countedFromBelow().contains(rule)
                    && model.ruling().isOn(rule);
            if (model.plan().weight(rule) > 0 && !full) {
                result.add(rule);
            }
        }
        if (!sessions.space().leftOut().isEmpty() && model.plan().weight(Rule.NOT_PLACED) > 0) {
            result.add(Rule.NOT_PLACED);
        }
        return result;
    }

    @Override
    public List<Placement> placements(Predicate<Literal> isTrue) {
        List<Placement> result = new ArrayList<>();
        for (Piece piece : sessions.space().pieces()) {
            boolean placed = false;
            for (Candidate candidate : piece.candidates()) {
                if (isTrue.test(sessions.held(candidate))) {
                    result.add(new Sitting(sessions, piece, candidate).placement(isTrue));
                    placed = true;
                }
            }
            Placement locked = piece.locked();
            if (locked != null && !placed) {
                result.add(locked.withPlace(null, locked.room(), locked.trainers()));
            }
        }
        return result;
    }

    /** Lets the search begin with these placements, as far as the model has them. */
    void hint(List<Placement> placements) {
        Map<Integer, List<Placement>> byRequirement = new HashMap<>();
        placements.forEach(placement -> model.structure()
                .find(placement)
                .ifPresent(requirement -> byRequirement
                        .computeIfAbsent(requirement.index(), index -> new ArrayList<>())
                        .add(placement)));
        Set<Placement> used = new HashSet<>();
        for (Piece piece : sessions.space().pieces()) {
            List<Placement> own = byRequirement.getOrDefault(piece.requirement().index(), List.of());
            for (Candidate candidate : piece.candidates()) {
                var like = own.stream()
                        .filter(placement -> !used.contains(placement))
                        .filter(placement -> candidate.start().equals(placement.start())
                                && candidate.minutes()
                                        == placement.minutes(model.plan().unitMinutes()))
                        .findFirst();
                like.ifPresent(used::add);
                new Sitting(sessions, piece, candidate).hint(like.orElse(null));
            }
        }
    }
}
