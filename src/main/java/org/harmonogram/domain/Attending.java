package org.harmonogram.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;

/** Who of one edition attends what, and how many they are. */
final class Attending {

    private final Edition edition;
    private final List<GroupKey> all;
    private final Map<String, List<GroupKey>> only = new HashMap<>();
    private final Set<String> split;

    Attending(Edition edition) {
        this.edition = edition;
        this.all = edition.groups().isEmpty()
                ? List.of(new GroupKey(edition.id(), null))
                : edition.groups().stream()
                        .map(group -> new GroupKey(edition.id(), group.id()))
                        .toList();
        for (Attendance attendance : edition.only()) {
            only.putIfAbsent(
                    attendance.topic(),
                    attendance.groups().stream()
                            .map(group -> new GroupKey(edition.id(), group))
                            .toList());
        }
        this.split = new HashSet<>(edition.split());
    }

    Edition edition() {
        return edition;
    }

    /** The groups that attend the topic. */
    List<GroupKey> groups(Topic topic) {
        return only.getOrDefault(topic.id(), all);
    }

    /** Whether each group has the topic on its own. */
    boolean isSplit(Topic topic) {
        return split.contains(topic.id());
    }

    /** People of those of the edition's groups; the edition's total where all its groups attend uncounted. */
    int participantsOr(Set<GroupKey> groups, int unknown) {
        if (edition.groups().isEmpty()) {
            boolean present = groups.contains(new GroupKey(edition.id(), null));
            return present && edition.participants() != null ? edition.participants() : unknown;
        }
        List<Group> present = edition.groups().stream()
                .filter(group -> groups.contains(new GroupKey(edition.id(), group.id())))
                .toList();
        if (present.stream().allMatch(group -> group.participants() == null)) {
            boolean everybody = present.size() == edition.groups().size();
            return everybody && edition.participants() != null ? edition.participants() : unknown;
        }
        long sum = present.stream()
                .mapToLong(group -> group.participants() == null ? 0 : group.participants())
                .sum();
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }
}
