package org.harmonogram.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic.Pieces;

/** Checks that topics follow each other without a circle and that their lengths can be taught. */
final class ProgrammeChecks {

    private static final int MOST_NAMED = 12;

    private final Ids ids;
    private final Found found;

    ProgrammeChecks(Ids ids, Found found) {
        this.ids = ids;
        this.found = found;
    }

    void check(List<Programme> programmes) {
        for (int p = 0; p < programmes.size(); p++) {
            check(programmes.get(p), "/programmes/" + p);
        }
    }

    private void check(Programme programme, String at) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        Map<String, String> places = new HashMap<>();
        for (int m = 0; m < programme.modules().size(); m++) {
            ProgrammeModule module = programme.modules().get(m);
            for (int t = 0; t < module.topics().size(); t++) {
                Topic topic = module.topics().get(t);
                String topicAt = at + "/modules/" + m + "/topics/" + t;
                check(programme, topic, topicAt);
                topics.putIfAbsent(topic.id(), topic);
                places.putIfAbsent(topic.id(), topicAt);
            }
        }
        reportCircles(topics, places);
    }

    private void check(Programme programme, Topic topic, String at) {
        if (programme.complete() && topic.units() == null && topic.minutes() == null) {
            found.add(IssueCode.TOPIC_WITHOUT_LENGTH, at, topic.id(), programme.id());
        }
        for (int i = 0; i < topic.after().size(); i++) {
            ids.requireTopic(topic.after().get(i), programme.id(), at + "/after/" + i);
        }
        found.addRepeated(topic.after(), i -> at + "/after/" + i);
        checkPresenters(topic.presenters(), at);
        checkPieces(topic, at);
    }

    /** Reports presenters that are no trainers of the plan, and trainers fixed twice. */
    void checkPresenters(List<Presenter> presenters, String at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < presenters.size(); i++) {
            if (presenters.get(i) instanceof Presenter.OfPlan trainer) {
                String presenterAt = at + "/presenters/" + i;
                ids.require(ids.trainers, trainer.id(), presenterAt, "trainers");
                if (!seen.add(trainer.id())) {
                    found.add(IssueCode.NAMED_TWICE, presenterAt, trainer.id());
                }
            }
        }
    }

    /** A length is made of k sessions of least to most exactly if k times least is not above it nor k times most below. */
    private void checkPieces(Topic topic, String at) {
        Pieces pieces = topic.pieces();
        Integer length = topic.units() != null ? topic.units() : topic.minutes();
        if (pieces == null || length == null) {
            return;
        }
        int fewest = (length + pieces.most() - 1) / pieces.most();
        if ((long) fewest * pieces.least() > length) {
            found.add(
                    IssueCode.PIECES_DO_NOT_ADD_UP, at + "/pieces", topic.id(), length, pieces.least(), pieces.most());
        }
    }

    /** Depth-first search, with its stack on the heap: a chain of topics may be as long as the file. */
    private void reportCircles(Map<String, Topic> topics, Map<String, String> places) {
        Set<String> done = new HashSet<>();
        for (String first : topics.keySet()) {
            if (done.contains(first)) {
                continue;
            }
            List<String> way = new ArrayList<>();
            Map<String, Integer> onWay = new HashMap<>();
            Deque<Iterator<String>> open = new ArrayDeque<>();
            enter(first, topics, way, onWay, open);
            while (!open.isEmpty()) {
                if (!open.getLast().hasNext()) {
                    open.removeLast();
                    String left = way.remove(way.size() - 1);
                    onWay.remove(left);
                    done.add(left);
                    continue;
                }
                String next = open.getLast().next();
                Integer start = onWay.get(next);
                if (start != null) {
                    reportCircle(way.subList(start, way.size()), places);
                } else if (topics.containsKey(next) && !done.contains(next)) {
                    enter(next, topics, way, onWay, open);
                }
            }
        }
    }

    private static void enter(
            String id,
            Map<String, Topic> topics,
            List<String> way,
            Map<String, Integer> onWay,
            Deque<Iterator<String>> open) {
        Topic topic = topics.get(id);
        onWay.put(id, way.size());
        way.add(id);
        open.addLast(
                topic == null ? List.<String>of().iterator() : topic.after().iterator());
    }

    private void reportCircle(List<String> circle, Map<String, String> places) {
        List<String> named = new ArrayList<>(circle.subList(0, Math.min(circle.size(), MOST_NAMED)));
        if (circle.size() > MOST_NAMED) {
            named.add("…");
        }
        named.add(circle.get(0));
        String last = circle.get(circle.size() - 1);
        found.add(IssueCode.CYCLIC_AFTER, places.get(last) + "/after", String.join(" → ", named));
    }
}
