package org.harmonogram.bounds;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.harmonogram.bounds.Sessions.Lead;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and its choices, and the way from there to a placement and back.
 *
 * @param sessions the choices
 * @param piece what the candidate is of
 * @param candidate the session
 */
record Sitting(Sessions sessions, Piece piece, Candidate candidate) {

    /** The placement that a solution makes of it. */
    Placement placement(Predicate<Literal> isTrue) {
        @Nullable String room = null;
        for (var each : sessions.rooms(candidate).entrySet()) {
            if (isTrue.test(each.getValue())) {
                room = each.getKey();
            }
        }
        List<String> team = new ArrayList<>();
        for (Lead lead : sessions.leads(candidate)) {
            boolean isFixed = candidate
                    .requirement()
                    .fixedTrainers()
                    .contains(lead.trainer().id());
            if (!isFixed && isTrue.test(lead.leads())) {
                team.add(lead.trainer().id());
            }
        }
        Placement locked = piece.locked();
        return locked == null ? free(room, team) : locked.withPlace(candidate.start(), room, team);
    }

    private Placement free(@Nullable String room, List<String> team) {
        Requirement requirement = candidate.requirement();
        Integer units =
                requirement.unitsOf(candidate.minutes(), sessions.model().plan().unitMinutes());
        return new Placement(
                requirement.editions().stream().map(Edition::id).toList(),
                groups(requirement),
                requirement.topic().id(),
                units,
                units == null ? Integer.valueOf(candidate.minutes()) : null,
                candidate.start(),
                room,
                team,
                Set.of(),
                null);
    }

    /** Groups are named where they are not all of the editions'. */
    private static List<String> groups(Requirement requirement) {
        long all = requirement.editions().stream()
                .mapToLong(edition -> Math.max(1, edition.groups().size()))
                .sum();
        List<String> result = new ArrayList<>();
        for (GroupKey key : requirement.groups()) {
            String group = key.group();
            if (group != null) {
                result.add(group);
            }
        }
        return result.size() == all || requirement.groups().size() == all ? List.of() : result;
    }

    /** Tells the solver where to begin: with this placement, or with none. */
    void hint(@Nullable Placement like) {
        CpModel model = sessions.model().solverModel();
        model.addHint(sessions.held(candidate), like != null);
        sessions.rooms(candidate).forEach((room, isThere) -> {
            if (isThere.getIndex() != sessions.held(candidate).getIndex()) {
                model.addHint(isThere, like != null && room.equals(like.room()));
            }
        });
        for (Lead lead : sessions.leads(candidate)) {
            if (lead.leads().getIndex() != sessions.held(candidate).getIndex()) {
                model.addHint(
                        lead.leads(),
                        like != null && like.trainers().contains(lead.trainer().id()));
            }
        }
    }
}
