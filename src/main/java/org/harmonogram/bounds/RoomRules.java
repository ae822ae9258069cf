package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings.Per;

/** How often an edition or topic changes its room or venue, and venues within a day. */
final class RoomRules {

    private final Sessions sessions;
    private final Model model;

    private RoomRules(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        RoomRules rules = new RoomRules(sessions);
        Ruling ruling = sessions.model().ruling();
        if (ruling.isOn(Rule.ROOM_CHANGE)) {
            rules.addChanges(Rule.ROOM_CHANGE, false);
        }
        if (ruling.isOn(Rule.VENUE_CHANGE)) {
            rules.addChanges(Rule.VENUE_CHANGE, true);
        }
        if (ruling.isOn(Rule.TWO_VENUES_IN_A_DAY)) {
            ruling.scope().editions().forEach(rules::addVenuesOfDays);
            sessions.model().counts(Rule.TWO_VENUES_IN_A_DAY);
        }
    }

    private String venue(String room) {
        return model.structure().venueOf(room).id();
    }

    private void addChanges(Rule rule, boolean ofVenues) {
        model.counts(rule);
        if (model.plan().settings(rule).per() == Per.TOPIC) {
            for (Requirement requirement : sessions.space().requirements()) {
                if (model.ruling().scope().owns(requirement)) {
                    model.chargeTo(requirement.editions().get(0));
                    addChanges(rule, ofVenues, sessions.space().candidates(requirement), "of " + requirement.index());
                }
            }
        } else {
            for (Edition edition : model.ruling().scope().editions()) {
                model.chargeTo(edition);
                addChanges(rule, ofVenues, candidates(edition), "of " + edition.id());
            }
        }
    }

    private List<Candidate> candidates(Edition edition) {
        return sessions.candidates().stream()
                .filter(candidate -> candidate.requirement().editions().contains(edition))
                .toList();
    }

    private void addChanges(Rule rule, boolean ofVenues, List<Candidate> candidates, String name) {
        Map<String, List<BoolVar>> places = new TreeMap<>();
        for (Candidate candidate : candidates) {
            sessions.rooms(candidate)
                    .forEach((room, isThere) -> places.computeIfAbsent(
                                    ofVenues ? venue(room) : room, id -> new ArrayList<>())
                            .add(isThere));
        }
        if (places.size() > 1) {
            List<BoolVar> used = new ArrayList<>();
            places.forEach((place, there) -> used.add(model.any(there, rule.id() + " " + name + " " + place)));
            model.chargeAbove(rule, Model.sum(used), 1, 1, used.size(), rule.id() + " " + name);
        }
    }

    private void addVenuesOfDays(Edition edition) {
        model.chargeTo(edition);
        Map<Integer, Map<String, List<BoolVar>>> days = new TreeMap<>();
        for (Candidate candidate : candidates(edition)) {
            sessions.rooms(candidate)
                    .forEach((room, isThere) -> days.computeIfAbsent(candidate.day(), day -> new TreeMap<>())
                            .computeIfAbsent(venue(room), id -> new ArrayList<>())
                            .add(isThere));
        }
        days.forEach((day, venues) -> {
            if (venues.size() > 1) {
                List<BoolVar> used = new ArrayList<>();
                venues.forEach(
                        (venue, there) -> used.add(model.any(there, "in " + edition.id() + " " + day + " " + venue)));
                LinearExpr number = Model.sum(used);
                model.chargeAbove(
                        Rule.TWO_VENUES_IN_A_DAY, number, 1, 1, used.size(), "venues " + edition.id() + " " + day);
            }
        });
    }
}
