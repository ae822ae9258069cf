package org.harmonogram.bounds;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Rule;

/** What a group's day looks like from inside: idle time between its sessions, and sessions by themselves. */
final class GapRules {

    private final Sessions sessions;
    private final Model model;

    private GapRules(Sessions sessions) {
        this.sessions = sessions;
        this.model = sessions.model();
    }

    static void add(Sessions sessions) {
        GapRules rules = new GapRules(sessions);
        Map<GroupKey, TreeMap<Integer, List<Candidate>>> groups = new LinkedHashMap<>();
        for (Candidate candidate : sessions.candidates()) {
            for (GroupKey group :
                    candidate.requirement().groups().stream().distinct().toList()) {
                groups.computeIfAbsent(group, key -> new TreeMap<>())
                        .computeIfAbsent(candidate.day(), day -> new ArrayList<>())
                        .add(candidate);
            }
        }
        groups.keySet().removeIf(group -> !sessions.model().ruling().scope().has(group));
        if (sessions.model().ruling().isOn(Rule.IDLE_WINDOW)) {
            groups.forEach((group, days) -> days.forEach((day, held) -> rules.addIdle(group, day, held)));
            sessions.model().counts(Rule.IDLE_WINDOW);
        }
        if (sessions.model().ruling().isOn(Rule.ISOLATED_SESSION)) {
            groups.forEach((group, days) -> days.forEach((day, held) -> rules.addIsolated(group, day, held)));
            sessions.model().counts(Rule.ISOLATED_SESSION);
        }
    }

    private List<GridItem> windows(GroupKey group, int day) {
        Day known = model.structure()
                .days(model.structure().edition(group.edition()))
                .on(LocalDate.ofEpochDay(day));
        return known == null ? List.of() : known.windows();
    }

    private void addIdle(GroupKey group, int day, List<Candidate> candidates) {
        model.chargeTo(model.structure().edition(group.edition()));
        List<Stretch> stretches = stretches(windows(group, day), candidates);
        String name = group + " " + day + " ";
        List<BoolVar> before = new ArrayList<>();
        List<BoolVar> after = new ArrayList<>();
        for (Stretch stretch : stretches) {
            before.add(model.yesOrNo("before " + name + stretch.start()));
            after.add(model.yesOrNo("after " + name + stretch.start()));
        }
        for (int i = 0; i < stretches.size(); i++) {
            LinearExpr taken = Model.sum(stretches.get(i).held());
            model.atMost(taken, before.get(i));
            model.atMost(taken, after.get(i));
            if (i > 0) {
                model.implies(before.get(i - 1), before.get(i));
                model.implies(after.get(i), after.get(i - 1));
            }
        }
        int unit = model.plan().unitMinutes();
        boolean even = stretches.stream().allMatch(stretch -> stretch.minutes() == unit);
        LinearExprBuilder idleMinutes = LinearExpr.newBuilder();
        long most = 0;
        for (int i = 1; i + 1 < stretches.size(); i++) {
            BoolVar isIdle = model.yesOrNo("idle " + name + stretches.get(i).start());
            LinearExprBuilder reasons = LinearExpr.newBuilder()
                    .add(before.get(i - 1))
                    .add(after.get(i + 1))
                    .add(-1);
            stretches.get(i).held().forEach(held -> reasons.addTerm(held, -1));
            model.atMost(reasons, isIdle);
            if (even) {
                model.charge(Rule.IDLE_WINDOW, 1, isIdle);
            }
            idleMinutes.addTerm(isIdle, stretches.get(i).minutes());
            most += stretches.get(i).minutes();
        }
        if (!even && most > 0) {
            model.chargeAbove(Rule.IDLE_WINDOW, idleMinutes.build(), 0, unit, most, "idle units " + name);
        }
    }

    /**
     * A part of a window in which nothing starts or ends.
     *
     * @param start first minute of the day
     * @param minutes its length
     * @param held the sessions that would fill it
     */
    private record Stretch(int start, int minutes, List<BoolVar> held) {}

    private List<Stretch> stretches(List<GridItem> windows, List<Candidate> candidates) {
        List<Stretch> result = new ArrayList<>();
        for (GridItem window : windows) {
            TreeSet<Integer> edges = new TreeSet<>(List.of(window.startMinute(), window.endMinute()));
            for (Candidate candidate : candidates) {
                edges.add(candidate.startMinute());
                edges.add(candidate.endMinute());
            }
            List<Integer> inside = List.copyOf(edges.subSet(window.startMinute(), true, window.endMinute(), true));
            for (int i = 1; i < inside.size(); i++) {
                int start = inside.get(i - 1);
                int end = inside.get(i);
                List<BoolVar> held = candidates.stream()
                        .filter(candidate -> candidate.startMinute() <= start && end <= candidate.endMinute())
                        .map(sessions::held)
                        .toList();
                result.add(new Stretch(start, end - start, held));
            }
        }
        return result;
    }

    /** A session is isolated where it is the only one in its window, and the windows beside it are empty. */
    private void addIsolated(GroupKey group, int day, List<Candidate> candidates) {
        model.chargeTo(model.structure().edition(group.edition()));
        List<GridItem> windows = windows(group, day);
        List<List<BoolVar>> started = new ArrayList<>();
        List<BoolVar> used = new ArrayList<>();
        for (int w = 0; w < windows.size(); w++) {
            GridItem window = windows.get(w);
            List<BoolVar> held = candidates.stream()
                    .filter(candidate -> window.startMinute() <= candidate.startMinute()
                            && candidate.startMinute() < window.endMinute())
                    .map(sessions::held)
                    .toList();
            started.add(held);
            used.add(model.any(held, "used " + group + " " + day + " " + w));
        }
        for (int w = 0; w < windows.size(); w++) {
            BoolVar isShared = model.yesOrNo("shared " + group + " " + day + " " + w);
            model.atMost(LinearExpr.term(isShared, 2), Model.sum(started.get(w)));
            BoolVar isIsolated = model.yesOrNo("isolated " + group + " " + day + " " + w);
            LinearExprBuilder reasons = LinearExpr.newBuilder().add(used.get(w)).addTerm(isShared, -1);
            if (w > 0) {
                reasons.addTerm(used.get(w - 1), -1);
            }
            if (w + 1 < windows.size()) {
                reasons.addTerm(used.get(w + 1), -1);
            }
            model.atMost(reasons, isIsolated);
            model.charge(Rule.ISOLATED_SESSION, 1, isIsolated);
        }
    }
}
