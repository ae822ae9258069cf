package org.harmonogram.io.json;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;

/**
 * Tells issues of a plan with stand-ins that would go away by themselves once the faults reported before are mended:
 * those about a stand-in, those about an id that may only be unknown because the thing that bears it is faulty, and
 * those that follow from a part of the plan in which there is a stand-in.
 */
final class FollowUps {

    /** Where the ids are that a reference may mean, by the name that {@link IssueCode#UNKNOWN_ID} gives their list. */
    private static final Map<String, List<String>> IDS = Map.of(
            "grids", List.of("grids", "*", "id"),
            "programmes", List.of("programmes", "*", "id"),
            "topics", List.of("programmes", "*", "modules", "*", "topics", "*", "id"),
            "editions", List.of("editions", "*", "id"),
            "groups", List.of("editions", "*", "groups", "*", "id"),
            "venues", List.of("venues", "*", "id"),
            "rooms", List.of("venues", "*", "rooms", "*", "id"),
            "trainers", List.of("trainers", "*", "id"));

    /** What an issue is derived from, besides the place it is at. */
    private static final Map<IssueCode, Set<String>> DERIVED_FROM = Map.ofEntries(
            entry(IssueCode.NO_DATE, Set.of("editions", "holidays")),
            entry(IssueCode.DATE_TWICE, Set.of("editions", "holidays")),
            entry(IssueCode.LONGER_THAN_WINDOW, Set.of("grids", "programmes", "editions", "holidays", "unitMinutes")),
            entry(IssueCode.CYCLIC_AFTER, Set.of("programmes")),
            entry(IssueCode.TOPIC_WITHOUT_LENGTH, Set.of("programmes", "editions")),
            entry(IssueCode.JOINT_AND_SPLIT, Set.of("joint", "editions")),
            entry(IssueCode.JOINT_TWICE, Set.of("joint", "editions")),
            entry(IssueCode.TOPIC_NOT_IN_PROGRAMME, Set.of("programmes", "editions")),
            entry(IssueCode.GROUP_OF_OTHER_EDITION, Set.of("editions")),
            entry(IssueCode.PLACEMENT_FITS_NOTHING, Set.of("programmes", "editions", "joint")),
            entry(IssueCode.PLACEMENT_FITS_SEVERAL, Set.of("programmes", "editions", "joint")),
            entry(IssueCode.WRONG_MEASURE, Set.of("programmes")),
            entry(IssueCode.PAST_MIDNIGHT, Set.of("unitMinutes")),
            entry(IssueCode.TRAINER_FIXED_ALREADY, Set.of("programmes")));

    private final Set<String> standIns;
    /** The places that hold a stand-in. */
    private final Set<String> around = new HashSet<>();
    /** The keys at the top of the document under which there is a stand-in. */
    private final Set<String> sections = new HashSet<>();
    /** The lists of which some id may be a stand-in. */
    private final Set<String> hiding = new HashSet<>();

    FollowUps(Set<String> standIns) {
        this.standIns = standIns;
        for (String standIn : standIns) {
            List<String> steps = Pointer.steps(standIn);
            if (!steps.isEmpty()) {
                sections.add(steps.get(0));
            }
            for (int end = standIn.lastIndexOf('/'); end >= 0; end = standIn.lastIndexOf('/', end - 1)) {
                around.add(standIn.substring(0, end));
            }
            IDS.forEach((list, ids) -> {
                if (isOnTheWay(steps, ids)) {
                    hiding.add(list);
                }
            });
        }
    }

    /** Whether the issue may only be there because of a stand-in. */
    boolean contains(Issue issue) {
        return isAboutStandIn(issue.at())
                || (issue.code() == IssueCode.UNKNOWN_ID
                        && hiding.contains(issue.values().get(1)))
                || DERIVED_FROM.getOrDefault(issue.code(), Set.of()).stream().anyMatch(sections::contains);
    }

    /** Whether the place is a stand-in, within one, or holds one. */
    private boolean isAboutStandIn(String at) {
        if (around.contains(at) || standIns.contains(at)) {
            return true;
        }
        for (int end = at.lastIndexOf('/'); end >= 0; end = at.lastIndexOf('/', end - 1)) {
            if (standIns.contains(at.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnTheWay(List<String> steps, List<String> ids) {
        if (steps.size() > ids.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!ids.get(i).equals("*") && !ids.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }
}
