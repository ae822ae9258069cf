package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic.Pieces;
import org.jspecify.annotations.Nullable;

/** Derives the requirements of a plan; see {@link Structure#requirements()}. */
final class Requirements {

    private final Plan plan;
    private final Map<String, Edition> editions;
    private final Map<String, EditionDays> days;
    private final Map<String, Programme> programmes = new HashMap<>();
    private final List<Requirement> found = new ArrayList<>();
    private final Set<Joint> done = new HashSet<>();

    Requirements(Plan plan, Map<String, Edition> editions, Map<String, EditionDays> days) {
        this.plan = plan;
        this.editions = editions;
        this.days = days;
        plan.programmes().forEach(programme -> programmes.put(programme.id(), programme));
    }

    List<Requirement> all() {
        for (Edition edition : plan.editions()) {
            Programme programme = programmes.get(edition.programme());
            if (programme == null) {
                throw new IllegalArgumentException("Programme (%s) is unknown.".formatted(edition.programme()));
            }
            int order = 0;
            for (ProgrammeModule module : programme.modules()) {
                for (Topic topic : module.topics()) {
                    addTopic(edition, programme, module, topic, order);
                    order++;
                }
            }
        }
        return found;
    }

    private void addTopic(Edition edition, Programme programme, ProgrammeModule module, Topic topic, int order) {
        Joint joint = findJoint(edition, topic);
        if (joint != null) {
            if (done.add(joint)) {
                List<Edition> together =
                        joint.editions().stream().map(this::edition).toList();
                add(
                        programme,
                        module,
                        topic,
                        order,
                        together,
                        together.stream()
                                .flatMap(each -> attending(each, topic).stream())
                                .toList());
            }
        } else if (edition.split().contains(topic.id())) {
            attending(edition, topic)
                    .forEach(group -> add(programme, module, topic, order, List.of(edition), List.of(group)));
        } else {
            add(programme, module, topic, order, List.of(edition), attending(edition, topic));
        }
    }

    private @Nullable Joint findJoint(Edition edition, Topic topic) {
        return plan.joint().stream()
                .filter(joint ->
                        joint.topic().equals(topic.id()) && joint.editions().contains(edition.id()))
                .findFirst()
                .orElse(null);
    }

    private Edition edition(String id) {
        Edition edition = editions.get(id);
        if (edition == null) {
            throw new IllegalArgumentException("Edition (%s) is unknown.".formatted(id));
        }
        return edition;
    }

    private static List<GroupKey> attending(Edition edition, Topic topic) {
        for (Attendance only : edition.only()) {
            if (only.topic().equals(topic.id())) {
                return only.groups().stream()
                        .map(group -> new GroupKey(edition.id(), group))
                        .toList();
            }
        }
        if (edition.groups().isEmpty()) {
            return List.of(new GroupKey(edition.id(), null));
        }
        return edition.groups().stream()
                .map(group -> new GroupKey(edition.id(), group.id()))
                .toList();
    }

    private void add(
            Programme programme,
            ProgrammeModule module,
            Topic topic,
            int order,
            List<Edition> attendants,
            List<GroupKey> groups) {
        int unit = topic.minutes() == null ? plan.unitMinutes() : 1;
        int required = topic.minutes() != null ? topic.minutes() : topic.units() != null ? topic.units() * unit : 0;
        int quantum = quantum(topic, unit);
        int least = topic.pieces() != null ? topic.pieces().least() * unit : topic.minutes() != null ? required : unit;
        int most = Math.max(
                least, Math.min(mostWanted(topic, unit, required), longestWindow(attendants) / quantum * quantum));
        List<String> fixed = topic.presenters().stream()
                .filter(Presenter.OfPlan.class::isInstance)
                .map(presenter -> ((Presenter.OfPlan) presenter).id())
                .toList();
        Integer stated = topic.trainersNeeded();
        int needed = stated != null ? stated : plan.trainers().isEmpty() ? 0 : 1;
        found.add(new Requirement(
                found.size(),
                programme,
                module,
                topic,
                order,
                attendants,
                groups,
                topic.units() != null || topic.minutes() != null,
                required,
                quantum,
                least,
                most,
                needed,
                fixed,
                participants(topic, attendants, groups)));
    }

    /** Sessions in units are whole units; sessions in minutes keep to the common measure of what the topic states. */
    private static int quantum(Topic topic, int unit) {
        if (topic.minutes() == null) {
            return unit;
        }
        Pieces pieces = topic.pieces();
        return pieces == null ? topic.minutes() : gcd(topic.minutes(), gcd(pieces.least(), pieces.most()));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static int mostWanted(Topic topic, int unit, int required) {
        if (topic.pieces() != null) {
            return topic.pieces().most() * unit;
        }
        return topic.minutes() != null ? required : Limits.DAY_MINUTES;
    }

    private int longestWindow(List<Edition> attendants) {
        return attendants.stream()
                .mapToInt(edition -> {
                    EditionDays editionDays = days.get(edition.id());
                    return editionDays == null ? 0 : editionDays.longestWindowMinutes();
                })
                .min()
                .orElse(0);
    }

    /** The topic's own number, else the sum of its groups; an edition's total where all its groups attend uncounted. */
    private static @Nullable Integer participants(Topic topic, List<Edition> attendants, List<GroupKey> groups) {
        if (topic.participants() != null) {
            return topic.participants();
        }
        int sum = 0;
        boolean known = false;
        for (Edition edition : attendants) {
            Integer people = participants(edition, groups);
            if (people != null) {
                sum += people;
                known = true;
            }
        }
        return known ? sum : null;
    }

    private static @Nullable Integer participants(Edition edition, List<GroupKey> groups) {
        if (edition.groups().isEmpty()) {
            return groups.contains(new GroupKey(edition.id(), null)) ? edition.participants() : null;
        }
        List<Group> present = edition.groups().stream()
                .filter(group -> groups.contains(new GroupKey(edition.id(), group.id())))
                .toList();
        boolean uncounted = present.stream().allMatch(group -> group.participants() == null);
        if (uncounted) {
            return present.size() == edition.groups().size() ? edition.participants() : null;
        }
        return present.stream()
                .mapToInt(group -> group.participants() == null ? 0 : group.participants())
                .sum();
    }
}
