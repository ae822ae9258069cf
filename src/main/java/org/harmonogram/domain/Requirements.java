package org.harmonogram.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic.Pieces;
import org.jspecify.annotations.Nullable;

/** Derives the requirements of a plan; see {@link Structure#requirements()}. */
final class Requirements {

    private static final int UNKNOWN = -1;

    private final Plan plan;
    private final Map<String, EditionDays> days;
    private final Map<String, Attending> attending = new HashMap<>();
    private final Map<String, Programme> programmes = new HashMap<>();
    private final List<Requirement> found = new ArrayList<>();
    private final Map<EditionTopic, Joint> jointOf = new HashMap<>();
    /** By identity: the lists of editions in them may be long. */
    private final Set<Joint> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A topic as one edition has it, by ids. */
    private record EditionTopic(String edition, String topic) {}

    /** @param days of each edition, by its id; where they are missing, sessions are as short as they can be */
    Requirements(Plan plan, Map<String, EditionDays> days) {
        this.plan = plan;
        this.days = days;
        plan.programmes().forEach(programme -> programmes.put(programme.id(), programme));
        plan.editions().forEach(edition -> attending.put(edition.id(), new Attending(edition)));
        plan.joint()
                .forEach(joint -> joint.editions()
                        .forEach(edition -> jointOf.putIfAbsent(new EditionTopic(edition, joint.topic()), joint)));
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
                    addTopic(attending(edition.id()), programme, module, topic, order);
                    order++;
                }
            }
        }
        return found;
    }

    private void addTopic(Attending edition, Programme programme, ProgrammeModule module, Topic topic, int order) {
        Joint joint = jointOf.get(new EditionTopic(edition.edition().id(), topic.id()));
        if (joint != null) {
            if (done.add(joint)) {
                List<Attending> together =
                        joint.editions().stream().map(this::attending).toList();
                List<GroupKey> groups = together.stream()
                        .flatMap(each -> each.groups(topic).stream())
                        .toList();
                add(programme, module, topic, order, together, groups);
            }
        } else if (edition.isSplit(topic)) {
            edition.groups(topic)
                    .forEach(group -> add(programme, module, topic, order, List.of(edition), List.of(group)));
        } else {
            add(programme, module, topic, order, List.of(edition), edition.groups(topic));
        }
    }

    private Attending attending(String edition) {
        Attending known = attending.get(edition);
        if (known == null) {
            throw new IllegalArgumentException("Edition (%s) is unknown.".formatted(edition));
        }
        return known;
    }

    private void add(
            Programme programme,
            ProgrammeModule module,
            Topic topic,
            int order,
            List<Attending> attendants,
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
                attendants.stream().map(Attending::edition).toList(),
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

    private int longestWindow(List<Attending> attendants) {
        return attendants.stream()
                .mapToInt(attending -> {
                    EditionDays editionDays = days.get(attending.edition().id());
                    return editionDays == null ? 0 : editionDays.longestWindowMinutes();
                })
                .min()
                .orElse(0);
    }

    /** The topic's own number, else the sum of its groups as far as it is known. */
    private static @Nullable Integer participants(Topic topic, List<Attending> attendants, List<GroupKey> groups) {
        if (topic.participants() != null) {
            return topic.participants();
        }
        Set<GroupKey> present = new HashSet<>(groups);
        long[] known = attendants.stream()
                .mapToLong(attending -> attending.participantsOr(present, UNKNOWN))
                .filter(people -> people != UNKNOWN)
                .toArray();
        return known.length == 0
                ? null
                : (int) Math.min(Integer.MAX_VALUE, Arrays.stream(known).sum());
    }
}
