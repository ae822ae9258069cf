package org.harmonogram.bounds;

import com.google.ortools.sat.LinearExpr;
import java.util.BitSet;
import java.util.List;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue.Room;

/** What a session costs by itself, whatever else is held: times, rooms and trainers that do not suit it. */
final class SessionCosts {

    private final Sessions sessions;
    private final Model model;

    private SessionCosts(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        SessionCosts costs = new SessionCosts(sessions);
        for (Candidate candidate : sessions.candidates()) {
            costs.addTimes(candidate);
            costs.model.chargeTo(candidate.requirement().editions().get(0));
            if (costs.model.ruling().scope().owns(candidate.requirement())) {
                costs.addRooms(candidate);
                sessions.leads(candidate).forEach(lead -> costs.addTrainer(candidate, lead));
            }
        }
        List.of(
                        Rule.TOPIC_UNAVAILABLE,
                        Rule.EDITION_UNAVAILABLE,
                        Rule.OUTSIDE_WINDOW,
                        Rule.ROOM_MISSING,
                        Rule.ROOM_UNAVAILABLE,
                        Rule.ROOM_TOO_SMALL,
                        Rule.ROOM_LACKS_FEATURE)
                .forEach(costs.model::counts);
        if (sessions.isStaffed()) {
            List.of(Rule.TRAINER_UNQUALIFIED, Rule.TRAINER_UNAVAILABLE, Rule.STAFF_TOO_FEW)
                    .forEach(costs.model::counts);
            costs.model.counts(Rule.UNWANTED_TIME);
        } else {
            costs.model.countsFromBelow(Rule.UNWANTED_TIME);
        }
    }

    private void addTimes(Candidate candidate) {
        Requirement requirement = candidate.requirement();
        model.chargeTo(requirement.editions().get(0));
        if (model.ruling().charges(Rule.TOPIC_UNAVAILABLE)
                && model.ruling().scope().owns(requirement)
                && touches(requirement.topic().unavailable(), candidate)) {
            model.charge(Rule.TOPIC_UNAVAILABLE, 1, sessions.held(candidate));
        }
        if (model.ruling().isOn(Rule.UNWANTED_TIME)) {
            for (Edition edition : requirement.editions()) {
                if (model.ruling().scope().has(edition)) {
                    model.chargeTo(edition);
                    int units = unwantedUnits(edition.avoids(), edition.prefers(), candidate);
                    model.charge(Rule.UNWANTED_TIME, units, sessions.held(candidate));
                }
            }
        }
    }

    private void addTrainer(Candidate candidate, Lead lead) {
        Trainer trainer = lead.trainer();
        if (model.ruling().charges(Rule.TRAINER_UNQUALIFIED)
                && !sessions.admission().isQualified(candidate.requirement(), trainer)) {
            model.charge(Rule.TRAINER_UNQUALIFIED, 1, lead.leads());
        }
        if (model.ruling().charges(Rule.TRAINER_UNAVAILABLE) && touches(trainer.unavailable(), candidate)) {
            model.charge(Rule.TRAINER_UNAVAILABLE, 1, lead.leads());
        }
        if (model.ruling().isOn(Rule.UNWANTED_TIME)) {
            int units = unwantedUnits(trainer.avoids(), trainer.prefers(), candidate);
            model.charge(Rule.UNWANTED_TIME, units, lead.leads());
        }
    }

    private void addRooms(Candidate candidate) {
        Requirement requirement = candidate.requirement();
        sessions.rooms(candidate).forEach((id, isThere) -> {
            Room room = model.structure().room(id);
            if (model.ruling().charges(Rule.ROOM_TOO_SMALL)) {
                model.charge(Rule.ROOM_TOO_SMALL, Admission.withoutSeat(requirement, room), isThere);
            }
            if (model.ruling().charges(Rule.ROOM_LACKS_FEATURE)) {
                model.charge(Rule.ROOM_LACKS_FEATURE, Admission.missingFeatures(requirement, room), isThere);
            }
            boolean isClosed = sessions.admission()
                    .isRoomClosed(room, candidate.date(), candidate.startMinute(), candidate.minutes());
            if (isClosed && model.ruling().charges(Rule.ROOM_UNAVAILABLE)) {
                model.charge(Rule.ROOM_UNAVAILABLE, 1, isThere);
            }
        });
        boolean isListed = requirement.editions().stream()
                .anyMatch(edition ->
                        !sessions.admission().roomsOf(edition, candidate.date()).isEmpty());
        if (isListed && candidate.rooms().contains(null) && model.ruling().charges(Rule.ROOM_MISSING)) {
            // Without a room is what is left of being held when no room is taken.
            var missing = model.number(1, "no room " + candidate.index());
            var taken = LinearExpr.newBuilder().add(missing);
            sessions.rooms(candidate).values().forEach(taken::add);
            model.atMost(sessions.held(candidate), taken);
            model.charge(Rule.ROOM_MISSING, 1, missing);
        }
    }

    private static boolean touches(List<Period> periods, Candidate candidate) {
        return Admission.touches(periods, candidate.date(), candidate.startMinute(), candidate.minutes());
    }

    /** Started units that are avoided, or not preferred where preferences are given; each minute once. */
    private int unwantedUnits(List<Period> avoids, List<Period> prefers, Candidate candidate) {
        if (avoids.isEmpty() && prefers.isEmpty()) {
            return 0;
        }
        BitSet wanted = minutes(prefers, candidate);
        if (prefers.isEmpty()) {
            wanted.set(0, candidate.minutes());
        }
        wanted.andNot(minutes(avoids, candidate));
        return model.plan().startedUnits(candidate.minutes() - wanted.cardinality());
    }

    /** The minutes of the session, counted from its start, that lie in one of the periods. */
    private static BitSet minutes(List<Period> periods, Candidate candidate) {
        BitSet result = new BitSet();
        for (Period period : periods) {
            if (period.touches(candidate.date())) {
                int from = Math.max(0, period.startMinute() - candidate.startMinute());
                int to = Math.min(candidate.minutes(), period.endMinute() - candidate.startMinute());
                if (from < to) {
                    result.set(from, to);
                }
            }
        }
        return result;
    }
}
