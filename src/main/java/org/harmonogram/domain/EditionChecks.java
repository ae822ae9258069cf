package org.harmonogram.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition.Attendance;

/** Checks what editions name, and who attends what. */
final class EditionChecks {

    private final Ids ids;
    private final Found found;

    EditionChecks(Ids ids, Found found) {
        this.ids = ids;
        this.found = found;
    }

    /** What the requirements are built on. */
    void checkAttendance(Plan plan) {
        for (int e = 0; e < plan.editions().size(); e++) {
            Edition edition = plan.editions().get(e);
            String at = "/editions/" + e;
            ids.require(ids.programmes, edition.programme(), at + "/programme", "programmes");
            checkOnly(edition, at + "/only");
            for (int i = 0; i < edition.split().size(); i++) {
                ids.requireTopic(edition.split().get(i), edition.programme(), at + "/split/" + i);
            }
            found.addRepeated(edition.split(), i -> at + "/split/" + i);
        }
        checkJoint(plan);
    }

    private void checkOnly(Edition edition, String at) {
        for (int i = 0; i < edition.only().size(); i++) {
            Attendance only = edition.only().get(i);
            String onlyAt = at + "/" + i;
            ids.requireTopic(only.topic(), edition.programme(), onlyAt + "/topic");
            for (int g = 0; g < only.groups().size(); g++) {
                checkGroup(only.groups().get(g), Set.of(edition.id()), onlyAt + "/groups/" + g);
            }
            found.addRepeated(only.groups(), g -> onlyAt + "/groups/" + g);
        }
        found.addRepeated(edition.only().stream().map(Attendance::topic).toList(), i -> at + "/" + i + "/topic");
    }

    /** Reports a group that is unknown or of none of those editions. */
    void checkGroup(String group, Set<String> editions, String at) {
        Edition home = ids.editionOfGroup.get(group);
        if (home == null) {
            found.add(IssueCode.UNKNOWN_ID, at, group, "groups");
        } else if (!editions.contains(home.id())) {
            found.add(IssueCode.GROUP_OF_OTHER_EDITION, at, group, home.id());
        }
    }

    private void checkJoint(Plan plan) {
        Map<String, Set<String>> splitByEdition = new HashMap<>();
        plan.editions().forEach(edition -> splitByEdition.put(edition.id(), Set.copyOf(edition.split())));
        Set<GroupKey> jointBefore = new HashSet<>();
        for (int j = 0; j < plan.joint().size(); j++) {
            Joint joint = plan.joint().get(j);
            String at = "/joint/" + j;
            ids.require(ids.topics, joint.topic(), at + "/topic", "topics");
            checkTooFew(joint.editions(), 2, at + "/editions");
            ids.requireAll(ids.editions, joint.editions(), at + "/editions", "editions");
            Set<String> here = new HashSet<>();
            for (int i = 0; i < joint.editions().size(); i++) {
                Edition edition = ids.editions.get(joint.editions().get(i));
                if (edition != null && here.add(edition.id())) {
                    boolean isSplit =
                            splitByEdition.getOrDefault(edition.id(), Set.of()).contains(joint.topic());
                    boolean isNew = jointBefore.add(new GroupKey(edition.id(), joint.topic()));
                    checkJoint(joint.topic(), edition, at + "/editions/" + i, isSplit, !isNew);
                }
            }
        }
    }

    private void checkJoint(String topic, Edition edition, String at, boolean isSplit, boolean isTwice) {
        if (ids.topics.containsKey(topic)) {
            ids.requireTopic(topic, edition.programme(), at);
        }
        if (isSplit) {
            found.add(IssueCode.JOINT_AND_SPLIT, at, topic, edition.id());
        }
        if (isTwice) {
            found.add(IssueCode.JOINT_TWICE, at, topic, edition.id());
        }
    }

    /** Reports a list that is too short. */
    void checkTooFew(List<String> entries, int least, String at) {
        if (entries.size() < least) {
            found.add(IssueCode.TOO_FEW, at, entries.size(), least);
        }
    }
}
