package org.harmonogram.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmonogram.domain.Programme.ProgrammeModule;

/** Checks grids and calendars, and that the topics of an edition fit into its windows. */
final class CalendarChecks {

    private final Plan plan;
    private final Ids ids;
    private final Found found;
    private final Map<String, Integer> longestWindow = new HashMap<>();
    private final Set<String> emptyGrids = new HashSet<>();
    private final Map<String, String> userOfGrid = new HashMap<>();
    /** For each programme the edition whose longest window is the shortest, and that window. */
    private final Map<String, Tightest> tightest = new HashMap<>();

    private record Tightest(Edition edition, int minutes) {}

    CalendarChecks(Plan plan, Ids ids, Found found) {
        this.plan = plan;
        this.ids = ids;
        this.found = found;
    }

    void check() {
        for (int g = 0; g < plan.grids().size(); g++) {
            checkGrid(plan.grids().get(g), "/grids/" + g);
        }
        for (int e = 0; e < plan.editions().size(); e++) {
            checkEdition(plan.editions().get(e), "/editions/" + e);
        }
        for (int g = 0; g < plan.grids().size(); g++) {
            reportEmpty(plan.grids().get(g), "/grids/" + g + "/items");
        }
        for (int p = 0; p < plan.programmes().size(); p++) {
            checkLengths(plan.programmes().get(p), "/programmes/" + p);
        }
    }

    private void checkGrid(Grid grid, String at) {
        List<Integer> windows = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < grid.items().size(); i++) {
            GridItem item = grid.items().get(i);
            String itemAt = at + "/items/" + i;
            new ProgrammeChecks(ids, found).checkPresenters(item.presenters(), itemAt);
            if (item.kind() == GridItem.Kind.WINDOW) {
                windows.add(i);
                longest = Math.max(longest, item.endMinute() - item.startMinute());
            } else if (item.stepMinutes() != null) {
                found.add(
                        IssueCode.SETTING_WITHOUT_EFFECT,
                        itemAt + "/stepMinutes",
                        "stepMinutes",
                        item.kind().id());
            }
        }
        longestWindow.putIfAbsent(grid.id(), longest);
        if (windows.size() > Limits.WINDOWS) {
            found.add(IssueCode.TOO_MANY_WINDOWS, at + "/items", grid.id(), windows.size(), Limits.WINDOWS);
        }
        reportOverlaps(grid, windows, at);
    }

    private void reportOverlaps(Grid grid, List<Integer> windows, String at) {
        windows.sort(Comparator.comparing(i -> grid.items().get(i).start()));
        for (int i = 1; i < windows.size(); i++) {
            GridItem before = grid.items().get(windows.get(i - 1));
            GridItem after = grid.items().get(windows.get(i));
            if (after.startMinute() < before.endMinute()) {
                int later = Math.max(windows.get(i - 1), windows.get(i));
                found.add(IssueCode.WINDOWS_OVERLAP, at + "/items/" + later, span(before), span(after), grid.id());
            }
        }
    }

    private static String span(GridItem window) {
        return window.start() + "–" + window.end();
    }

    private void checkEdition(Edition edition, String at) {
        Set<LocalDate> dates = new HashSet<>();
        boolean any = false;
        boolean allGridsKnown = true;
        int longest = 0;
        for (int c = 0; c < edition.calendar().size(); c++) {
            CalendarEntry entry = edition.calendar().get(c);
            String entryAt = at + "/calendar/" + c;
            userOfGrid.putIfAbsent(entry.grid(), edition.id());
            allGridsKnown &= ids.require(ids.grids, entry.grid(), entryAt + "/grid", "grids");
            ids.requireAll(ids.venueOfRoom, entry.rooms(), entryAt + "/rooms", "rooms");
            if (addDates(edition, entry, dates, entryAt)) {
                any = true;
                longest = Math.max(longest, longestWindow.getOrDefault(entry.grid(), 0));
            }
        }
        if (!any) {
            found.add(IssueCode.NO_DATE, at + "/calendar", edition.id());
        }
        if (!edition.split().isEmpty() && edition.groups().isEmpty()) {
            found.add(IssueCode.SETTING_WITHOUT_EFFECT, at + "/split", "split", edition.id());
        }
        if (allGridsKnown && longest > 0) {
            Tightest candidate = new Tightest(edition, longest);
            tightest.merge(edition.programme(), candidate, (a, b) -> b.minutes() < a.minutes() ? b : a);
        }
    }

    /** Adds the entry's dates and reports the first that was there before; whether the edition may use one of them. */
    private boolean addDates(Edition edition, CalendarEntry entry, Set<LocalDate> dates, String at) {
        List<LocalDate> own = entry.dates(plan.publicHolidays());
        Optional<LocalDate> doubled = own.stream().filter(dates::contains).findFirst();
        if (doubled.isPresent()) {
            found.add(IssueCode.DATE_TWICE, at, doubled.get(), edition.id());
        }
        dates.addAll(own);
        LocalDate endBy = edition.endBy();
        return !own.isEmpty() && (endBy == null || !own.get(0).isAfter(endBy));
    }

    /** Reports a grid without windows that some edition uses. */
    private void reportEmpty(Grid grid, String at) {
        if (longestWindow.getOrDefault(grid.id(), 0) > 0 || !emptyGrids.add(grid.id())) {
            return;
        }
        String user = userOfGrid.get(grid.id());
        if (user != null) {
            found.add(IssueCode.NO_WINDOW, at, grid.id(), user);
        }
    }

    private void checkLengths(Programme programme, String at) {
        Tightest edition = tightest.get(programme.id());
        if (edition == null) {
            return;
        }
        for (int m = 0; m < programme.modules().size(); m++) {
            ProgrammeModule module = programme.modules().get(m);
            for (int t = 0; t < module.topics().size(); t++) {
                Topic topic = module.topics().get(t);
                int least = leastMinutes(topic);
                if (least > edition.minutes()) {
                    found.add(
                            IssueCode.LONGER_THAN_WINDOW,
                            at + "/modules/" + m + "/topics/" + t,
                            topic.id(),
                            least,
                            edition.edition().id(),
                            edition.minutes());
                }
            }
        }
    }

    /** The shortest session of the topic; 0 if its length is not known. */
    private int leastMinutes(Topic topic) {
        int unit = topic.minutes() == null ? plan.unitMinutes() : 1;
        if (topic.units() == null && topic.minutes() == null) {
            return 0;
        }
        if (topic.pieces() != null) {
            return topic.pieces().least() * unit;
        }
        return topic.minutes() == null ? unit : topic.minutes();
    }
}
