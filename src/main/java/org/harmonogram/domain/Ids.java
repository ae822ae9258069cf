package org.harmonogram.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/** The ids of a plan by kind, and what bears them. Of two things with one id the first bears it. */
final class Ids {

    final Map<String, Grid> grids = new HashMap<>();
    final Map<String, Programme> programmes = new HashMap<>();
    final Map<String, Topic> topics = new HashMap<>();
    final Map<String, Programme> programmeOfTopic = new HashMap<>();
    final Map<String, Edition> editions = new HashMap<>();
    final Map<String, Edition> editionOfGroup = new HashMap<>();
    final Map<String, Venue> venues = new HashMap<>();
    final Map<String, Venue> venueOfRoom = new HashMap<>();
    final Map<String, Trainer> trainers = new HashMap<>();
    private final Set<String> modules = new HashSet<>();
    private final Set<String> qualifications = new HashSet<>();
    private final Found found;

    private Ids(Found found) {
        this.found = found;
    }

    /** Collects the ids and reports those given twice: first those that the requirements are built on. */
    static Ids of(Plan plan, Found found) {
        Ids ids = new Ids(found);
        ids.addProgrammes(plan.programmes());
        ids.addEditions(plan.editions());
        return ids;
    }

    /** Collects and reports the other ids. */
    void addOthers(Plan plan) {
        addAll(plan.grids(), Grid::id, grids, "grids");
        addVenues(plan.venues());
        addAll(plan.trainers(), Trainer::id, trainers, "trainers");
        for (int i = 0; i < plan.qualifications().size(); i++) {
            String id = plan.qualifications().get(i).id();
            if (!qualifications.add(id)) {
                found.add(IssueCode.DOUBLED_ID, "/qualifications/" + i + "/id", id, "qualifications");
            }
        }
    }

    private <T> void addAll(List<T> things, Function<T, String> id, Map<String, T> byId, String list) {
        for (int i = 0; i < things.size(); i++) {
            put(byId, id.apply(things.get(i)), things.get(i), "/" + list + "/" + i, list);
        }
    }

    private <T> void put(Map<String, T> byId, String id, T thing, String at, String list) {
        if (byId.putIfAbsent(id, thing) != null) {
            found.add(IssueCode.DOUBLED_ID, at + "/id", id, list);
        }
    }

    private void addProgrammes(List<Programme> all) {
        addAll(all, Programme::id, programmes, "programmes");
        for (int p = 0; p < all.size(); p++) {
            List<ProgrammeModule> programmeModules = all.get(p).modules();
            for (int m = 0; m < programmeModules.size(); m++) {
                ProgrammeModule module = programmeModules.get(m);
                String at = "/programmes/" + p + "/modules/" + m;
                if (!modules.add(module.id())) {
                    found.add(IssueCode.DOUBLED_ID, at + "/id", module.id(), "modules");
                }
                for (int t = 0; t < module.topics().size(); t++) {
                    Topic topic = module.topics().get(t);
                    put(topics, topic.id(), topic, at + "/topics/" + t, "topics");
                    programmeOfTopic.putIfAbsent(topic.id(), all.get(p));
                }
            }
        }
    }

    private void addEditions(List<Edition> all) {
        addAll(all, Edition::id, editions, "editions");
        for (int e = 0; e < all.size(); e++) {
            List<Group> groups = all.get(e).groups();
            for (int g = 0; g < groups.size(); g++) {
                put(editionOfGroup, groups.get(g).id(), all.get(e), "/editions/" + e + "/groups/" + g, "groups");
            }
        }
    }

    private void addVenues(List<Venue> all) {
        addAll(all, Venue::id, venues, "venues");
        for (int v = 0; v < all.size(); v++) {
            List<Room> rooms = all.get(v).rooms();
            for (int r = 0; r < rooms.size(); r++) {
                put(venueOfRoom, rooms.get(r).id(), all.get(v), "/venues/" + v + "/rooms/" + r, "rooms");
            }
        }
    }

    /** Reports an id that no thing of the list bears; whether it is known. */
    boolean require(Map<String, ?> byId, @Nullable String id, String at, String list) {
        if (id == null || byId.containsKey(id)) {
            return id != null;
        }
        found.add(IssueCode.UNKNOWN_ID, at, id, list);
        return false;
    }

    /** Reports every id that no thing of the list bears, and those named twice. */
    void requireAll(Map<String, ?> byId, List<String> all, String at, String list) {
        for (int i = 0; i < all.size(); i++) {
            require(byId, all.get(i), at + "/" + i, list);
        }
        found.addRepeated(all, i -> at + "/" + i);
    }

    /** Reports a topic that is unknown or not in that programme; a programme that is unknown itself says nothing. */
    void requireTopic(String topic, String programme, String at) {
        Programme home = programmeOfTopic.get(topic);
        if (home == null) {
            found.add(IssueCode.UNKNOWN_ID, at, topic, "topics");
        } else if (!home.id().equals(programme) && programmes.containsKey(programme)) {
            found.add(IssueCode.TOPIC_NOT_IN_PROGRAMME, at, topic, programme);
        }
    }
}
