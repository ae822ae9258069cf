package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;

/** Who leads how much: changes of trainers within a topic, even shares, limits of a date and of the whole plan. */
final class StaffRules {

    private final Sessions sessions;
    private final Model model;

    private StaffRules(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        StaffRules rules = new StaffRules(sessions);
        Ruling ruling = sessions.model().ruling();
        if (ruling.isOn(Rule.TRAINER_CHANGE)) {
            sessions.space().requirements().stream()
                    .filter(ruling.scope()::owns)
                    .forEach(rules::addChanges);
            sessions.model().counts(Rule.TRAINER_CHANGE);
        }
        rules.addLoads();
    }

    private void addChanges(Requirement requirement) {
        Map<String, List<BoolVar>> led = new TreeMap<>();
        Map<String, LinearExprBuilder> minutes = new TreeMap<>();
        for (Candidate candidate : sessions.space().candidates(requirement)) {
            for (Lead lead : sessions.leads(candidate)) {
                String trainer = lead.trainer().id();
                led.computeIfAbsent(trainer, id -> new ArrayList<>()).add(lead.leads());
                minutes.computeIfAbsent(trainer, id -> LinearExpr.newBuilder())
                        .addTerm(lead.leads(), candidate.minutes());
            }
        }
        if (led.size() <= requirement.fewestTrainers()) {
            return;
        }
        model.chargeTo(requirement.editions().get(0));
        List<BoolVar> used = new ArrayList<>();
        int most = sessions.space().mostMinutes(requirement);
        led.forEach((trainer, times) -> {
            BoolVar isUsed = model.any(times, "leads " + requirement.index() + " " + trainer);
            used.add(isUsed);
            // Not needed, but stronger: all the time a trainer has in the topic needs only one start.
            LinearExprBuilder sum = minutes.get(trainer);
            if (sum != null) {
                model.atMost(sum.build(), LinearExpr.term(isUsed, most));
            }
        });
        model.chargeAbove(
                Rule.TRAINER_CHANGE,
                Model.sum(used),
                requirement.fewestTrainers(),
                1,
                used.size(),
                "changes " + requirement.index());
    }

    private void addLoads() {
        Map<String, LinearExprBuilder> all = new TreeMap<>();
        Map<String, Map<Integer, LinearExprBuilder>> ofDays = new TreeMap<>();
        Map<String, Integer> most = new TreeMap<>();
        for (Candidate candidate : sessions.candidates()) {
            for (Lead lead : sessions.leads(candidate)) {
                String trainer = lead.trainer().id();
                all.computeIfAbsent(trainer, id -> LinearExpr.newBuilder()).addTerm(lead.leads(), candidate.minutes());
                ofDays.computeIfAbsent(trainer, id -> new TreeMap<>())
                        .computeIfAbsent(candidate.day(), day -> LinearExpr.newBuilder())
                        .addTerm(lead.leads(), candidate.minutes());
                most.merge(trainer, candidate.minutes(), Integer::sum);
            }
        }
        model.chargeTo(null);
        model.counts(Rule.TOO_MANY_UNITS);
        model.counts(Rule.UNFAIR_LOAD);
        int unit = model.plan().unitMinutes();
        long share = evenShareUnits(model.structure());
        all.forEach((id, sum) -> {
            Trainer trainer = model.structure().trainer(id);
            LinearExpr minutes = sum.build();
            int greatest = most.getOrDefault(id, 0);
            Integer limit = trainer.maxUnits();
            if (limit != null) {
                model.chargeAbove(
                        Rule.TOO_MANY_UNITS, minutes, (long) limit * unit, unit, greatest, "too many units " + id);
            }
            model.chargeAbove(Rule.UNFAIR_LOAD, minutes, share * unit, unit, greatest, "unfair load " + id);
        });
        ofDays.forEach((id, days) -> {
            Integer limit = model.structure().trainer(id).maxUnitsPerDay();
            if (limit != null) {
                days.forEach((day, sum) -> model.chargeAbove(
                        Rule.TOO_MANY_UNITS_A_DAY,
                        sum.build(),
                        (long) limit * unit,
                        unit,
                        24L * 60,
                        "units " + id + " " + day));
            }
        });
    }

    /** The even share of all units that trainers have to lead, rounded up. */
    static long evenShareUnits(Structure structure) {
        int trainers = Math.max(1, structure.plan().trainers().size());
        long units = 0;
        for (Requirement requirement : structure.requirements()) {
            units += (long) structure.plan().startedUnits(requirement.requiredMinutes()) * requirement.trainersNeeded();
        }
        return (units + trainers - 1) / trainers;
    }
}
