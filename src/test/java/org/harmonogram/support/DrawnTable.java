package org.harmonogram.support;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Topic;
import org.jspecify.annotations.Nullable;

/** Reads the tables of drawn plans: rows are starts, columns are rooms, cells hold sessions. */
final class DrawnTable {

    private static final String NO_ROOM = "-";

    private final List<String> editions;
    private final Map<String, String> editionOfGroup = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Set<String> trainers;
    private final Set<String> rooms;
    private List<String> columns = List.of(NO_ROOM);

    DrawnTable(List<Edition> editions, List<Topic> topics, Set<String> trainers, Set<String> rooms) {
        this.editions = editions.stream().map(Edition::id).toList();
        editions.forEach(edition -> edition.groups().forEach(group -> editionOfGroup.put(group.id(), edition.id())));
        topics.forEach(topic -> this.topics.put(topic.id(), topic));
        this.trainers = trainers;
        this.rooms = rooms;
    }

    /** The sessions of a row; a row without a start names the rooms of the columns. */
    List<Placement> row(DrawnLine line) {
        List<String> cells =
                Arrays.stream(line.text().split("\\|", -1)).map(String::strip).toList();
        if (cells.get(0).isEmpty()) {
            columns = cells.subList(1, cells.size());
            columns.forEach(room -> require(line, room.equals(NO_ROOM) || rooms.contains(room), room, "room"));
            return List.of();
        }
        if (cells.size() - 1 > columns.size()) {
            throw line.wrong("there are more cells than the rooms " + columns);
        }
        @Nullable LocalDateTime start = start(line, cells.get(0));
        List<Placement> result = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            String room = columns.get(i - 1);
            for (String session : cells.get(i).split("&", -1)) {
                if (!session.isBlank()) {
                    result.add(session(new DrawnLine(line.number(), session), start, room));
                }
            }
        }
        return result;
    }

    private static @Nullable LocalDateTime start(DrawnLine line, String cell) {
        String[] words = cell.split("\\s+", -1);
        if (words.length == 1 && words[0].equals("unplaced")) {
            return null;
        }
        if (words.length != 2) {
            throw line.wrong("a row begins with a date and a time, such as 16.06 09:00, or with (unplaced)");
        }
        return DrawnTimes.date(line, words[0]).atTime(DrawnTimes.time(line, words[1]));
    }

    private Placement session(DrawnLine line, @Nullable LocalDateTime start, String room) {
        List<String> words = new ArrayList<>(line.words());
        Audience audience = audience(line, words);
        Topic topic = words.isEmpty() ? null : topics.get(words.remove(0));
        if (topic == null) {
            throw line.wrong("a session is written [editions or groups] topic [length] [trainers] [locks]");
        }
        boolean inMinutes = topic.minutes() != null;
        Integer length = inMinutes ? topic.minutes() : topic.units();
        if (!words.isEmpty() && words.get(0).matches("\\d+")) {
            length = line.number(words.remove(0));
        }
        Set<Lock> locks = EnumSet.noneOf(Lock.class);
        List<String> team = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("!")) {
                locks.addAll(locks(line, word.substring(1)));
            } else {
                require(line, trainers.contains(word), word, "trainer");
                team.add(word);
            }
        }
        return new Placement(
                audience.editions(),
                audience.groups(),
                topic.id(),
                inMinutes ? null : length,
                inMinutes ? length : null,
                start,
                room.equals(NO_ROOM) ? null : room,
                team,
                locks,
                null);
    }

    private record Audience(List<String> editions, List<String> groups) {}

    /** The first word names editions ({@code I+II}) or groups ({@code a+b}); it may be left out if there is one edition. */
    private Audience audience(DrawnLine line, List<String> words) {
        List<String> names = words.isEmpty() ? List.of() : List.of(words.get(0).split("\\+", -1));
        if (!names.isEmpty() && editions.containsAll(names)) {
            words.remove(0);
            return new Audience(names, List.of());
        }
        if (!names.isEmpty() && editionOfGroup.keySet().containsAll(names)) {
            words.remove(0);
            Set<String> ofGroups = new LinkedHashSet<>();
            names.forEach(name -> ofGroups.add(editionOfGroup.getOrDefault(name, name)));
            return new Audience(List.copyOf(ofGroups), names);
        }
        if (editions.size() != 1) {
            throw line.wrong("it must begin with one or several of the editions " + editions);
        }
        return new Audience(editions, List.of());
    }

    private static Set<Lock> locks(DrawnLine line, String word) {
        if (word.isEmpty()) {
            return EnumSet.allOf(Lock.class);
        }
        Map<String, Lock> known = new LinkedHashMap<>();
        Arrays.stream(Lock.values()).forEach(lock -> known.put(lock.id(), lock));
        Lock lock = known.get(word.toLowerCase(Locale.ROOT));
        if (lock == null) {
            throw line.wrong("(!%s) is not one of the locks ! for all, or !%s".formatted(word, known.keySet()));
        }
        return EnumSet.of(lock);
    }

    private static void require(DrawnLine line, boolean known, String name, String kind) {
        if (!known) {
            throw line.wrong("there is no %s (%s)".formatted(kind, name));
        }
    }
}
