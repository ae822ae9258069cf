package org.harmonogram.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Requirement;
import org.harmonogram.planning.Team;
import org.harmonogram.rules.WorkingPlan;

/** The teams of a board, one object for each, and who leads a session with a team. Not thread-safe. */
final class Crews {

    private final WorkingPlan plan;
    private final Map<Team, Team> teams;
    /** By requirement with fixed trainers: all trainers of a session, by team. */
    private final Map<Integer, Map<Team, int[]>> merged = new HashMap<>();

    /** @param teams known so far, each by itself; more are added */
    Crews(WorkingPlan plan, Map<Team, Team> teams) {
        this.plan = plan;
        this.teams = teams;
    }

    /** The one object that stands for an equal team. */
    Team canonical(Team team) {
        return teams.computeIfAbsent(team, each -> each);
    }

    /** All trainers of a piece with that team, as the working plan takes them. */
    int[] trainers(Piece piece, Team team) {
        int[] fixed = piece.fixedTrainers();
        if (fixed.length == 0) {
            return team.positions();
        }
        return team.positions().length == 0 ? fixed : merge(piece.requirement(), team);
    }

    private int[] merge(Requirement requirement, Team team) {
        return merged.computeIfAbsent(requirement.index(), index -> new HashMap<>())
                .computeIfAbsent(team, placed -> plan.trainers(requirement, ids(placed)));
    }

    private static List<String> ids(Team team) {
        return team.trainers().stream().map(fact -> fact.trainer().id()).toList();
    }
}
