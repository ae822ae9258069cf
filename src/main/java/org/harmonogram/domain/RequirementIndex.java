package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the requirements that a placement may belong to, without looking at the others. Immutable. */
final class RequirementIndex {

    /** By topic, then by audience. */
    private final Map<String, Map<Audience, List<Requirement>>> byTopic = new HashMap<>();

    /** The editions that attend together, and their groups as far as they have names, or none where they do not matter. */
    private record Audience(Set<String> editions, Set<String> groups) {}

    RequirementIndex(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            Set<String> editions = new HashSet<>();
            requirement.editions().forEach(edition -> editions.add(edition.id()));
            add(new Audience(editions, Set.of()), requirement);
            Set<String> groups = new HashSet<>();
            requirement.groups().stream()
                    .map(GroupKey::group)
                    .filter(Objects::nonNull)
                    .forEach(groups::add);
            if (!groups.isEmpty()) {
                add(new Audience(editions, groups), requirement);
            }
        }
    }

    private void add(Audience audience, Requirement requirement) {
        byTopic.computeIfAbsent(requirement.topic().id(), topic -> new HashMap<>())
                .computeIfAbsent(audience, key -> new ArrayList<>(1))
                .add(requirement);
    }

    /** Those of its topic, for exactly its editions and, where it names groups, exactly those that have names. */
    List<Requirement> fitting(Placement placement) {
        Audience audience = new Audience(Set.copyOf(placement.editions()), Set.copyOf(placement.groups()));
        return byTopic.getOrDefault(placement.topic(), Map.of()).getOrDefault(audience, List.of());
    }
}
