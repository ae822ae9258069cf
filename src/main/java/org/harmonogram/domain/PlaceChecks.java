package org.harmonogram.domain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks venues, ways, trainers and qualifications, and the settings of the rules. */
final class PlaceChecks {

    private final Plan plan;
    private final Ids ids;
    private final Found found;

    PlaceChecks(Plan plan, Ids ids, Found found) {
        this.plan = plan;
        this.ids = ids;
        this.found = found;
    }

    void check() {
        checkTravel();
        for (int t = 0; t < plan.trainers().size(); t++) {
            Trainer trainer = plan.trainers().get(t);
            String at = "/trainers/" + t;
            ids.require(ids.venues, trainer.home(), at + "/home", "venues");
            ids.requireAll(ids.topics, trainer.topics(), at + "/topics", "topics");
        }
        for (int q = 0; q < plan.qualifications().size(); q++) {
            Qualification qualification = plan.qualifications().get(q);
            ids.requireAll(
                    ids.programmes, qualification.programmes(), "/qualifications/" + q + "/programmes", "programmes");
        }
        plan.rules().forEach(this::checkSettings);
    }

    private void checkTravel() {
        Set<Set<String>> given = new HashSet<>();
        for (int w = 0; w < plan.travel().size(); w++) {
            Way way = plan.travel().get(w);
            String at = "/travel/" + w;
            ids.require(ids.venues, way.from(), at + "/from", "venues");
            ids.require(ids.venues, way.to(), at + "/to", "venues");
            if (way.from().equals(way.to())) {
                found.add(IssueCode.NAMED_TWICE, at + "/to", way.to());
            } else if (!given.add(Set.of(way.from(), way.to()))) {
                found.add(IssueCode.NAMED_TWICE, at, way.from() + " – " + way.to());
            }
        }
        if (!plan.trainers().isEmpty()) {
            warnOfUnknownWays(given);
        }
    }

    /** One warning for each venue without a location: the first venue in use to which no way is given. */
    private void warnOfUnknownWays(Set<Set<String>> given) {
        Set<String> used = usedVenues();
        for (int v = 0; v < plan.venues().size(); v++) {
            Venue venue = plan.venues().get(v);
            if (venue.location() == null && used.contains(venue.id())) {
                String at = "/venues/" + v;
                used.stream()
                        .filter(other -> !other.equals(venue.id()) && !given.contains(Set.of(other, venue.id())))
                        .findFirst()
                        .ifPresent(other -> found.add(IssueCode.WAY_UNKNOWN, at, venue.id(), other));
            }
        }
    }

    /** Venues that trainers may have to go to or come from. */
    private Set<String> usedVenues() {
        Set<String> used = new LinkedHashSet<>();
        plan.editions().forEach(edition -> edition.calendar().forEach(entry -> addVenues(entry.rooms(), used)));
        plan.placements().forEach(placement -> {
            if (placement.room() != null) {
                addVenues(List.of(placement.room()), used);
            }
        });
        plan.trainers().forEach(trainer -> {
            if (trainer.home() != null && ids.venues.containsKey(trainer.home())) {
                used.add(trainer.home());
            }
        });
        return used;
    }

    private void addVenues(List<String> rooms, Set<String> used) {
        for (String room : rooms) {
            Venue venue = ids.venueOfRoom.get(room);
            if (venue != null) {
                used.add(venue.id());
            }
        }
    }

    private void checkSettings(Rule rule, RuleSettings settings) {
        boolean off = settings.weight() != null && settings.weight() == 0;
        if (off && Boolean.TRUE.equals(settings.enabled())) {
            warn(rule, "enabled");
        }
        if (settings.hours() != null && rule != Rule.REST_TOO_SHORT) {
            warn(rule, "hours");
        }
        if (settings.per() != null && rule != Rule.VENUE_CHANGE && rule != Rule.ROOM_CHANGE) {
            warn(rule, "per");
        }
    }

    private void warn(Rule rule, String key) {
        found.add(IssueCode.SETTING_WITHOUT_EFFECT, "/rules/" + rule.id() + "/" + key, key, rule.id());
    }
}
