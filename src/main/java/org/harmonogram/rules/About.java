package org.harmonogram.rules;

import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.GroupKey;

/** Gathers what a {@link Match} is about. */
final class About {

    private final PlanIndex index;
    private final Map<String, String> ids = new TreeMap<>();

    About(PlanIndex index) {
        this.index = index;
    }

    Map<String, String> ids() {
        return ids;
    }

    About id(String kind, String id) {
        ids.put(kind, id);
        return this;
    }

    About number(String name, int value) {
        return id(name, Integer.toString(value));
    }

    About trainer(int trainer) {
        return id("trainer", index.trainerList.get(trainer).id());
    }

    About edition(int edition) {
        return id("edition", index.editionList.get(edition).id());
    }

    /** The group's edition and, where that has several groups, the group. */
    About group(int group) {
        GroupKey key = index.groupList.get(group);
        if (key.group() != null) {
            id("group", key.group());
        }
        return id("edition", key.edition());
    }

    About room(int room) {
        return id("room", index.roomList.get(room).id());
    }

    About venue(int venue) {
        return id("venue", index.venues().get(venue).id());
    }

    About otherVenue(int venue) {
        return id("otherVenue", index.venues().get(venue).id());
    }

    About date(int day) {
        return id("date", index.date(day).toString());
    }

    About topic(IndexedRequirement requirement) {
        return id("topic", requirement.source.topic().id());
    }

    About otherTopic(IndexedRequirement requirement) {
        return id("otherTopic", requirement.source.topic().id());
    }

    /** The requirement with its topic, its first edition and, if it is alone, its group. */
    About requirement(IndexedRequirement requirement) {
        if (requirement.groups.length == 1) {
            group(requirement.groups[0]);
        }
        return number("requirement", requirement.index).topic(requirement).edition(requirement.editions[0]);
    }
}
