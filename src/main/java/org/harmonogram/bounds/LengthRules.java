package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;

/** How much of each requirement is placed, in how many pieces, on how many dates. */
final class LengthRules {

    private final Sessions sessions;
    private final Model model;
    private final Map<Integer, Map<Integer, BoolVar>> days;

    private LengthRules(Sessions sessions, Map<Integer, Map<Integer, BoolVar>> days) {
        this.sessions = sessions;
        this.model = sessions.model();
        this.days = days;
    }

    /** @param days for each requirement, by its index, whether it has a session on the date */
    static void add(Sessions sessions, Map<Integer, Map<Integer, BoolVar>> days) {
        LengthRules rules = new LengthRules(sessions, days);
        sessions.model().counts(Rule.NOT_PLACED);
        sessions.model().counts(Rule.SURPLUS_UNITS);
        sessions.model().counts(Rule.TOPIC_PIECES);
        sessions.model().counts(Rule.FEWER_DAYS_THAN_ASKED);
        for (Requirement requirement : sessions.space().requirements()) {
            sessions.model().chargeTo(requirement.editions().get(0));
            rules.addLength(requirement);
            rules.addPieces(requirement);
            rules.addDays(requirement);
        }
    }

    private void addLength(Requirement requirement) {
        LinearExpr placed = sessions.minutes(requirement);
        int required = requirement.requiredMinutes();
        int unit = model.plan().unitMinutes();
        boolean owned = model.ruling().scope().owns(requirement);
        if (model.placesAll()) {
            model.solverModel().addGreaterOrEqual(placed, required);
        } else if (model.ruling().isOn(Rule.NOT_PLACED) && requirement.lengthKnown() && owned) {
            IntVar missing = model.number(model.plan().startedUnits(required), "missing " + requirement.index());
            model.solverModel()
                    .addGreaterOrEqual(
                            LinearExpr.newBuilder()
                                    .add(placed)
                                    .addTerm(missing, unit)
                                    .build(),
                            required);
            model.charge(Rule.NOT_PLACED, 1, missing);
        }
        int most = sessions.space().mostMinutes(requirement);
        if (requirement.lengthKnown() && most > required && owned) {
            model.chargeAbove(Rule.SURPLUS_UNITS, placed, required, unit, most, "surplus " + requirement.index());
        }
    }

    private void addPieces(Requirement requirement) {
        if (!model.ruling().isOn(Rule.TOPIC_PIECES) || !model.ruling().scope().owns(requirement)) {
            return;
        }
        List<BoolVar> pieces = sessions.space().candidates(requirement).stream()
                .map(sessions::held)
                .toList();
        int most = sessions.space().mostMinutes(requirement);
        IntVar fewest = model.number(requirement.fewestPieces(most), "fewest pieces " + requirement.index());
        int longest = requirement.mostMinutes();
        if (model.placesAll() && most == requirement.requiredMinutes()) {
            model.solverModel().addEquality(fewest, requirement.fewestPieces(most));
        } else {
            // Rounded up, so at most the minutes placed and all but one of a piece.
            model.solverModel()
                    .addLessOrEqual(
                            LinearExpr.term(fewest, longest),
                            LinearExpr.newBuilder()
                                    .add(sessions.minutes(requirement))
                                    .add(longest - 1L)
                                    .build());
        }
        model.chargeAbove(
                Rule.TOPIC_PIECES,
                LinearExpr.newBuilder()
                        .add(Model.sum(pieces))
                        .addTerm(fewest, -1)
                        .build(),
                0,
                1,
                pieces.size(),
                "pieces " + requirement.index());
    }

    private void addDays(Requirement requirement) {
        Integer least = requirement.topic().minDays();
        if (least == null || !model.ruling().scope().owns(requirement)) {
            return;
        }
        List<BoolVar> used = List.copyOf(
                Objects.requireNonNull(days.get(requirement.index())).values());
        IntVar missing = model.number(least, "days missing " + requirement.index());
        model.solverModel()
                .addGreaterOrEqual(
                        LinearExpr.newBuilder()
                                .add(Model.sum(used))
                                .add(missing)
                                .build(),
                        least);
        model.charge(Rule.FEWER_DAYS_THAN_ASKED, 1, missing);
    }
}
