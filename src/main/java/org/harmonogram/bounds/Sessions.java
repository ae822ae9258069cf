package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.jspecify.annotations.Nullable;

/** The choices of a model: which candidates are held, in which rooms, and who leads them. */
final class Sessions {

    private final Model model;
    private final PlanSpace space;
    private final Structure structure;
    private final Admission admission;
    private final boolean isStaffed;
    private final BoolVar[] held;
    private final List<List<Lead>> leads = new ArrayList<>();
    private final List<Map<String, BoolVar>> rooms = new ArrayList<>();
    private final Map<Integer, LinearExpr> minutes = new HashMap<>();

    /**
     * Somebody who leads a session if it is held.
     *
     * @param trainer who
     * @param leads whether
     */
    record Lead(Trainer trainer, BoolVar leads) {}

    /** @param isStaffed whether trainers are looked at */
    Sessions(Model model, PlanSpace space, boolean isStaffed) {
        this.model = model;
        this.space = space;
        this.structure = model.structure();
        this.admission = new Admission(structure, model.ruling());
        this.isStaffed = isStaffed;
        this.held = new BoolVar[space.size()];
        for (int i = 0; i < space.size(); i++) {
            leads.add(List.of());
            rooms.add(Map.of());
        }
        space.pieces().forEach(this::add);
        space.requirements().forEach(this::addLength);
    }

    private void add(Piece piece) {
        model.chargeTo(piece.requirement().editions().get(0));
        List<BoolVar> choices = new ArrayList<>();
        for (Candidate candidate : piece.candidates()) {
            BoolVar isHeld = model.yesOrNo("held " + candidate.index());
            held[candidate.index()] = isHeld;
            choices.add(isHeld);
            rooms.set(candidate.index(), roomsOf(candidate, isHeld));
            if (isStaffed) {
                leads.set(candidate.index(), leadsOf(piece, candidate, isHeld));
            }
        }
        if (piece.isCertain()) {
            if (choices.isEmpty()) {
                model.refuse();
            } else {
                model.solverModel().addExactlyOne(new ArrayList<>(choices));
            }
        } else if (piece.locked() != null) {
            model.atMostOne(choices);
        }
    }

    private Map<String, BoolVar> roomsOf(Candidate candidate, BoolVar isHeld) {
        Map<String, BoolVar> result = new LinkedHashMap<>();
        List<BoolVar> choices = new ArrayList<>();
        for (@Nullable String room : candidate.rooms()) {
            BoolVar isThere =
                    candidate.rooms().size() == 1 ? isHeld : model.yesOrNo("room " + candidate.index() + " " + room);
            choices.add(isThere);
            if (room != null) {
                result.put(room, isThere);
            }
        }
        if (choices.size() > 1) {
            model.solverModel().addEquality(Model.sum(choices), isHeld);
        }
        return Collections.unmodifiableMap(result);
    }

    private List<Lead> leadsOf(Piece piece, Candidate candidate, BoolVar isHeld) {
        Requirement requirement = piece.requirement();
        List<Lead> result = new ArrayList<>();
        for (String fixed : new LinkedHashSet<>(requirement.fixedTrainers())) {
            result.add(new Lead(structure.trainer(fixed), isHeld));
        }
        int missing = Math.max(0, requirement.trainersNeeded() - result.size());
        if (piece.hasFixedTeam()) {
            addTeam(piece, candidate, isHeld, result);
        } else {
            addChoice(candidate, isHeld, missing, result);
        }
        return result;
    }

    private void addTeam(Piece piece, Candidate candidate, BoolVar isHeld, List<Lead> result) {
        Requirement requirement = piece.requirement();
        List<String> team = Objects.requireNonNull(piece.locked()).trainers().stream()
                .distinct()
                .filter(trainer -> !requirement.fixedTrainers().contains(trainer))
                .toList();
        for (String trainer : team) {
            Trainer member = structure.trainer(trainer);
            result.add(new Lead(member, isHeld));
            if (!mayLead(candidate, member)) {
                model.solverModel().addEquality(isHeld, 0);
            }
        }
        int lacking = requirement.trainersNeeded() - result.size();
        if (lacking > 0 && (model.ruling().keeps(Rule.STAFF_TOO_FEW) || isOwned(requirement))) {
            model.charge(Rule.STAFF_TOO_FEW, lacking, isHeld);
        }
    }

    private void addChoice(Candidate candidate, BoolVar isHeld, int missing, List<Lead> result) {
        Requirement requirement = candidate.requirement();
        boolean mayBeMore = model.ruling().isOn(Rule.MOVED) && model.plan().baseline() != null;
        if (missing == 0 && !mayBeMore) {
            return;
        }
        List<BoolVar> choices = new ArrayList<>();
        for (Trainer trainer : model.plan().trainers()) {
            if (!requirement.fixedTrainers().contains(trainer.id()) && mayLead(candidate, trainer)) {
                BoolVar isLed = model.yesOrNo("led " + candidate.index() + " " + trainer.id());
                choices.add(isLed);
                result.add(new Lead(trainer, isLed));
                if (missing != 1 || mayBeMore) {
                    model.implies(isLed, isHeld);
                }
            }
        }
        LinearExprBuilder staffed = LinearExpr.newBuilder().addSum(choices.toArray(new BoolVar[0]));
        if (!model.ruling().keeps(Rule.STAFF_TOO_FEW)) {
            IntVar lacking = model.number(missing, "lacking " + candidate.index());
            staffed.add(lacking);
            if (isOwned(requirement)) {
                model.charge(Rule.STAFF_TOO_FEW, 1, lacking);
            }
        }
        LinearExpr needed = LinearExpr.term(isHeld, missing);
        if (mayBeMore) {
            model.solverModel().addGreaterOrEqual(staffed, needed);
        } else {
            model.solverModel().addEquality(staffed, needed);
        }
    }

    private boolean isOwned(Requirement requirement) {
        return model.ruling().scope().owns(requirement);
    }

    private boolean mayLead(Candidate candidate, Trainer trainer) {
        return admission.mayLead(
                candidate.requirement(), trainer, candidate.date(), candidate.startMinute(), candidate.minutes());
    }

    private void addLength(Requirement requirement) {
        LinearExprBuilder length = LinearExpr.newBuilder();
        for (Candidate candidate : space.candidates(requirement)) {
            length.addTerm(held(candidate), candidate.minutes());
        }
        LinearExpr placed = length.build();
        minutes.put(requirement.index(), placed);
        model.solverModel().addLessOrEqual(placed, space.mostMinutes(requirement));
    }

    PlanSpace space() {
        return space;
    }

    Model model() {
        return model;
    }

    Admission admission() {
        return admission;
    }

    boolean isStaffed() {
        return isStaffed;
    }

    /** Whether the session is held. */
    BoolVar held(Candidate candidate) {
        return held[candidate.index()];
    }

    /** Who may lead it. */
    List<Lead> leads(Candidate candidate) {
        return leads.get(candidate.index());
    }

    /** Whether it is held in the room, by the room's id. */
    Map<String, BoolVar> rooms(Candidate candidate) {
        return rooms.get(candidate.index());
    }

    /** The minutes placed of a requirement. */
    LinearExpr minutes(Requirement requirement) {
        return Objects.requireNonNull(minutes.get(requirement.index()));
    }

    /** All candidates of the requirements that the scope looks at. */
    List<Candidate> candidates() {
        return space.pieces().stream()
                .flatMap(piece -> piece.candidates().stream())
                .toList();
    }
}
