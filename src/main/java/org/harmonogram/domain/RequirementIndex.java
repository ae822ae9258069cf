package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the requirements that a placement may belong to, without looking at the others. Immutable. */
final class RequirementIndex {

    private final Map<Audience, List<Requirement>> byEditions = new HashMap<>();
    private final Map<Audience, List<Requirement>> byGroups = new HashMap<>();

    /** A topic and the editions, or the editions and all groups, that attend it together. */
    private record Audience(String topic, Set<String> editions, Set<String> groups) {}

    RequirementIndex(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            String topic = requirement.topic().id();
            Set<String> editions = new HashSet<>();
            requirement.editions().forEach(edition -> editions.add(edition.id()));
            add(byEditions, new Audience(topic, editions, Set.of()), requirement);
            Set<String> groups = new HashSet<>();
            boolean named = true;
            for (GroupKey key : requirement.groups()) {
                named &= key.group() != null;
                groups.add(key.group() == null ? "" : key.group());
            }
            if (named && !groups.isEmpty()) {
                add(byGroups, new Audience(topic, editions, groups), requirement);
            }
        }
    }

    private static void add(Map<Audience, List<Requirement>> map, Audience audience, Requirement requirement) {
        map.computeIfAbsent(audience, key -> new ArrayList<>(1)).add(requirement);
    }

    /** Those of its topic, for exactly its editions and, where it names groups, exactly those. */
    List<Requirement> fitting(Placement placement) {
        Set<String> editions = Set.copyOf(placement.editions());
        Set<String> groups = Set.copyOf(placement.groups());
        return (groups.isEmpty() ? byEditions : byGroups)
                .getOrDefault(new Audience(placement.topic(), editions, groups), List.of());
    }
}
