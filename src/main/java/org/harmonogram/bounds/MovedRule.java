package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;

/** Which published units are kept, with their start, room and trainers. */
final class MovedRule {

    private final Sessions sessions;
    private final Model model;
    private int unit;

    private MovedRule(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        Baseline baseline = sessions.model().plan().baseline();
        if (!sessions.model().ruling().isOn(Rule.MOVED)) {
            return;
        }
        sessions.model().counts(Rule.MOVED);
        if (baseline != null) {
            MovedRule rule = new MovedRule(sessions);
            baseline.placements().forEach(placement -> rule.add(baseline, placement));
        }
    }

    private void add(Baseline baseline, Placement placement) {
        LocalDateTime start = placement.start();
        Optional<Requirement> requirement = model.structure().find(placement);
        if (start == null
                || requirement.isEmpty()
                || !model.ruling().scope().owns(requirement.get())
                || sessions.space().leftOut().contains(requirement.get())) {
            return;
        }
        model.chargeTo(requirement.get().editions().get(0));
        int unitMinutes = model.plan().unitMinutes();
        int day = Math.toIntExact(start.toLocalDate().toEpochDay());
        int first = start.toLocalTime().toSecondOfDay() / 60;
        int units = model.plan().startedUnits(placement.minutes(unitMinutes));
        for (int i = 0; i < units; i++) {
            addUnit(
                    requirement.get(),
                    placement,
                    Candidate.moment(day, first + i * unitMinutes),
                    baseline.factor(start.toLocalDate()));
        }
    }

    private void addUnit(Requirement requirement, Placement published, int moment, int factor) {
        BoolVar isMoved = model.yesOrNo("moved " + unit);
        unit++;
        List<BoolVar> ways = new ArrayList<>();
        for (Candidate candidate : sessions.space().candidates(requirement)) {
            if (hasUnit(candidate, moment)) {
                addWay(candidate, published, ways);
            }
        }
        LinearExprBuilder reasons = LinearExpr.newBuilder().add(1);
        ways.forEach(kept -> reasons.addTerm(kept, -1));
        model.atMost(reasons, isMoved);
        model.charge(Rule.MOVED, factor, isMoved);
    }

    private boolean hasUnit(Candidate candidate, int moment) {
        int offset = moment - candidate.moment();
        int unitMinutes = model.plan().unitMinutes();
        return offset >= 0 && offset < candidate.minutes() && offset % unitMinutes == 0;
    }

    /** One more way to keep the unit: the candidate, in the published room and with the published trainers only. */
    private void addWay(Candidate candidate, Placement published, List<BoolVar> ways) {
        String room = published.room();
        BoolVar isKept = model.yesOrNo("kept " + unit + " " + candidate.index());
        if (room == null) {
            sessions.rooms(candidate).values().forEach(isThere -> model.implies(isKept, isThere.not()));
        } else {
            BoolVar isThere = sessions.rooms(candidate).get(room);
            if (isThere == null) {
                return;
            }
            model.implies(isKept, isThere);
        }
        model.implies(isKept, sessions.held(candidate));
        if (sessions.isStaffed() && !addTeam(candidate, published, isKept)) {
            return;
        }
        ways.add(isKept);
    }

    private boolean addTeam(Candidate candidate, Placement published, BoolVar isKept) {
        Set<String> team = new HashSet<>(published.trainers());
        team.addAll(candidate.requirement().fixedTrainers());
        for (Lead lead : sessions.leads(candidate)) {
            boolean wasThere = team.remove(lead.trainer().id());
            model.implies(isKept, wasThere ? lead.leads() : lead.leads().not());
        }
        return team.isEmpty();
    }
}
