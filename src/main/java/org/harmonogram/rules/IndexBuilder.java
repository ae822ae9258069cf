package org.harmonogram.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.EditionDays.Day;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Qualifications;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.jspecify.annotations.Nullable;

/** Builds the parts of a {@link PlanIndex}. */
final class IndexBuilder {

    private final PlanIndex index;
    /** By topic: editions of one programme share them. */
    private final Map<String, boolean[]> qualifiedFor = new HashMap<>();

    private final Map<String, int[]> missingFeaturesFor = new HashMap<>();

    IndexBuilder(PlanIndex index) {
        this.index = index;
    }

    /** Every date that a calendar, placement or baseline names, as days since 1970-01-01, ascending. */
    static int[] dates(Structure structure) {
        TreeSet<Integer> dates = new TreeSet<>();
        structure
                .plan()
                .editions()
                .forEach(edition -> structure.days(edition).days().forEach(day -> dates.add(epoch(day.date()))));
        Baseline baseline = structure.plan().baseline();
        Stream<Placement> published = baseline == null ? Stream.of() : baseline.placements().stream();
        Stream.concat(structure.plan().placements().stream(), published).forEach(placement -> {
            LocalDate date = placement.date();
            if (date != null) {
                dates.add(epoch(date));
            }
        });
        return dates.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int epoch(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    List<GroupKey> groups() {
        List<GroupKey> groups = new ArrayList<>();
        for (Edition edition : index.editionList) {
            if (edition.groups().isEmpty()) {
                groups.add(new GroupKey(edition.id(), null));
            } else {
                edition.groups().forEach(group -> groups.add(new GroupKey(edition.id(), group.id())));
            }
        }
        return Collections.unmodifiableList(groups);
    }

    int[] editionOfGroup(List<GroupKey> groups) {
        Map<String, Integer> editions = editionIndex();
        return groups.stream().mapToInt(group -> editions.get(group.edition())).toArray();
    }

    private Map<String, Integer> editionIndex() {
        Map<String, Integer> editions = new HashMap<>();
        index.editionList.forEach(edition -> editions.put(edition.id(), editions.size()));
        return editions;
    }

    int[] venueOfRoom() {
        Map<String, Integer> venues = new HashMap<>();
        index.venues().forEach(venue -> venues.put(venue.id(), venues.size()));
        return index.roomList.stream()
                .mapToInt(room -> venues.get(index.structure.venueOf(room.id()).id()))
                .toArray();
    }

    int[] @Nullable [] @Nullable [] windows() {
        int[][][] windows = new int[index.editions()][index.days()][];
        Map<String, int[]> ofGrid = new HashMap<>();
        forEachDay((edition, day, calendarDay) -> windows[edition][day] =
                ofGrid.computeIfAbsent(calendarDay.grid().id(), id -> windows(calendarDay)));
        return windows;
    }

    private static int[] windows(Day day) {
        return day.windows().stream()
                .flatMap(window -> Stream.of(window.startMinute(), window.endMinute()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    long[][] windowTicks() {
        long[][] result = new long[index.editions()][index.days()];
        for (int edition = 0; edition < result.length; edition++) {
            for (int day = 0; day < index.days(); day++) {
                int[] windows = index.windows[edition][day];
                for (int i = 0; windows != null && i < windows.length; i += 2) {
                    result[edition][day] |= index.ticks.of(windows[i], windows[i + 1]);
                }
            }
        }
        return result;
    }

    short[] @Nullable [] @Nullable [] windowTables() {
        short[][][] tables = new short[index.editions()][index.days()][];
        Map<String, short[]> ofGrid = new HashMap<>();
        forEachDay((edition, day, calendarDay) -> tables[edition][day] =
                ofGrid.computeIfAbsent(calendarDay.grid().id(), id -> windowTable(windows(calendarDay))));
        return tables;
    }

    private static short[] windowTable(int[] windows) {
        short[] table = new short[PlanIndex.DAY_MINUTES];
        Arrays.fill(table, (short) -1);
        for (int window = 0; 2 * window < windows.length; window++) {
            Arrays.fill(table, windows[2 * window], windows[2 * window + 1], (short) window);
        }
        return table;
    }

    static IndexedRequirement[][] byEdition(IndexedRequirement[] requirements, int editions) {
        List<List<IndexedRequirement>> lists = new ArrayList<>();
        for (int edition = 0; edition < editions; edition++) {
            lists.add(new ArrayList<>());
        }
        for (IndexedRequirement requirement : requirements) {
            for (int edition : requirement.editions) {
                lists.get(edition).add(requirement);
            }
        }
        return lists.stream()
                .map(list -> list.toArray(IndexedRequirement[]::new))
                .toArray(IndexedRequirement[][]::new);
    }

    boolean[] @Nullable [] @Nullable [] listedRooms() {
        boolean[][][] listed = new boolean[index.editions()][index.days()][];
        forEachDay((edition, day, calendarDay) -> {
            if (!calendarDay.rooms().isEmpty()) {
                boolean[] rooms = new boolean[index.rooms()];
                calendarDay.rooms().forEach(room -> rooms[index.room(room)] = true);
                listed[edition][day] = rooms;
            }
        });
        return listed;
    }

    private interface DayVisitor {
        void visit(int edition, int day, Day calendarDay);
    }

    private void forEachDay(DayVisitor visitor) {
        for (int edition = 0; edition < index.editions(); edition++) {
            for (Day day : index.structure.days(index.editionList.get(edition)).days()) {
                visitor.visit(edition, index.day(epoch(day.date())), day);
            }
        }
    }

    int[][] ways(boolean inMinutes) {
        List<Venue> venues = index.venues();
        int[][] ways = new int[venues.size()][venues.size()];
        for (int a = 0; a < ways.length; a++) {
            for (int b = 0; b < ways.length; b++) {
                String from = venues.get(a).id();
                String to = venues.get(b).id();
                ways[a][b] = inMinutes
                        ? index.structure.ways().minutes(from, to)
                        : index.structure.ways().cost(from, to);
            }
        }
        return ways;
    }

    IndexedRequirement[] requirements(List<GroupKey> groups) {
        Map<GroupKey, Integer> groupIndex = new HashMap<>();
        groups.forEach(group -> groupIndex.put(group, groupIndex.size()));
        Map<String, Integer> editions = editionIndex();
        List<Requirement> sources = index.structure.requirements();
        IndexedRequirement[] result = new IndexedRequirement[sources.size()];
        for (Requirement source : sources) {
            result[source.index()] = requirement(source, groupIndex, editions);
        }
        connect(result, groups.size());
        return result;
    }

    private IndexedRequirement requirement(
            Requirement source, Map<GroupKey, Integer> groupIndex, Map<String, Integer> editions) {
        return new IndexedRequirement(
                source,
                source.editions().stream()
                        .mapToInt(edition -> editions.get(edition.id()))
                        .toArray(),
                source.groups().stream().mapToInt(groupIndex::get).sorted().toArray(),
                source.fixedTrainers().stream()
                        .mapToInt(index::trainer)
                        .sorted()
                        .distinct()
                        .toArray(),
                qualifiedFor.computeIfAbsent(source.topic().id(), id -> qualified(source)),
                missingFeaturesFor.computeIfAbsent(source.topic().id(), id -> missingFeatures(source)));
    }

    private boolean[] qualified(Requirement source) {
        boolean[] qualified = new boolean[index.trainers()];
        for (int i = 0; i < qualified.length; i++) {
            Trainer trainer = index.trainerList.get(i);
            qualified[i] = Qualifications.qualified(index.plan, trainer, source.programme(), source.topic());
        }
        return qualified;
    }

    private int[] missingFeatures(Requirement source) {
        return index.roomList.stream()
                .mapToInt(room -> (int) source.topic().needs().stream()
                        .distinct()
                        .filter(need -> !room.features().contains(need))
                        .count())
                .toArray();
    }

    /** Ties requirements that share a group to each other. */
    private static void connect(IndexedRequirement[] requirements, int groups) {
        List<List<IndexedRequirement>> byGroup = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            byGroup.add(new ArrayList<>());
        }
        for (IndexedRequirement requirement : requirements) {
            for (int group : requirement.groups) {
                byGroup.get(group).add(requirement);
            }
        }
        for (IndexedRequirement requirement : requirements) {
            TreeSet<Integer> near = new TreeSet<>();
            for (int group : requirement.groups) {
                byGroup.get(group).forEach(other -> near.add(other.index));
            }
            String topic = requirement.source.topic().id();
            List<String> after = requirement.source.topic().after();
            List<IndexedRequirement> others = near.stream()
                    .map(i -> requirements[i])
                    .filter(other -> !other.source.topic().id().equals(topic))
                    .toList();
            requirement.neighbours = others.toArray(IndexedRequirement[]::new);
            requirement.before =
                    select(others, other -> after.contains(other.source.topic().id()));
            requirement.behind =
                    select(others, other -> other.source.topic().after().contains(topic));
        }
    }

    private static IndexedRequirement[] select(List<IndexedRequirement> others, Predicate<IndexedRequirement> wanted) {
        return others.stream().filter(wanted).toArray(IndexedRequirement[]::new);
    }
}
