package org.harmonogram.bounds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;

/** No group, trainer or room is at two sessions at one time. */
final class Clashes {

    private final Sessions sessions;
    private final Model model;

    private Clashes(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        Clashes clashes = new Clashes(sessions);
        clashes.addGroups();
        if (sessions.isStaffed() && clashes.model.ruling().keeps(Rule.TRAINER_CLASH)) {
            clashes.addTrainers();
        }
        if (clashes.model.ruling().keeps(Rule.ROOM_CLASH)) {
            clashes.addRooms();
        }
    }

    private void addGroups() {
        Map<GroupKey, Busy> groups = new LinkedHashMap<>();
        for (Candidate candidate : sessions.candidates()) {
            candidate.requirement().groups().stream()
                    .distinct()
                    .forEach(group ->
                            groups.computeIfAbsent(group, key -> new Busy()).add(candidate, sessions.held(candidate)));
        }
        groups.forEach((group, busy) -> busy.keepApart(model, isFull(group)));
        model.counts(Rule.GROUP_CLASH);
    }

    /** Whether what the group is to be taught takes all of its windows, so that no minute can stay free. */
    private boolean isFull(GroupKey group) {
        if (!model.placesAll() || !model.ruling().scope().has(group)) {
            return false;
        }
        long required = sessions.space().requirements().stream()
                .filter(requirement -> requirement.groups().contains(group))
                .mapToLong(Requirement::requiredMinutes)
                .sum();
        long there = model.structure().days(model.structure().edition(group.edition())).days().stream()
                .mapToLong(day -> day.capacity(1))
                .sum();
        return required >= there;
    }

    private void addTrainers() {
        Map<String, Busy> trainers = new LinkedHashMap<>();
        for (Candidate candidate : sessions.candidates()) {
            for (Lead lead : sessions.leads(candidate)) {
                trainers.computeIfAbsent(lead.trainer().id(), id -> new Busy()).add(candidate, lead.leads());
            }
        }
        trainers.values().forEach(busy -> busy.keepApart(model, false));
        model.counts(Rule.TRAINER_CLASH);
    }

    private void addRooms() {
        Map<String, Busy> rooms = new LinkedHashMap<>();
        for (Candidate candidate : sessions.candidates()) {
            sessions.rooms(candidate)
                    .forEach((room, literal) ->
                            rooms.computeIfAbsent(room, id -> new Busy()).add(candidate, literal));
        }
        rooms.values().forEach(busy -> busy.keepApart(model, false));
        model.counts(Rule.ROOM_CLASH);
    }
}
