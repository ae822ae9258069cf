package org.harmonogram.io.ctt;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.harmonogram.domain.Rule;

/**
 * Formulation UD2 counted once more, from the words of the two files alone: loops over lectures and pairs of lectures,
 * without plans, rules or counters.
 */
final class Recount {

    private record Lecture(String course, String room, int day, int period) {

        boolean isWith(Lecture other) {
            return day == other.day && period == other.period;
        }

        boolean isNear(Lecture other) {
            return day == other.day && Math.abs(period - other.period) <= 1;
        }
    }

    private final Map<String, List<String>> courses = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<String, Set<String>> curricula = new HashMap<>();
    private final Set<String> unavailable = new HashSet<>();
    private final int days;
    private final int periods;

    Recount(String instance) {
        String section = "";
        Map<String, String> header = new HashMap<>();
        for (String line : instance.lines().map(String::strip).toList()) {
            List<String> words = List.of(line.split("\\s+", -1));
            if (line.endsWith(":") || line.equals("END.")) {
                section = line;
            } else if (section.isEmpty() && words.size() > 1) {
                header.put(words.get(0), words.get(1));
            } else if (!line.isEmpty()) {
                read(section, words);
            }
        }
        days = Integer.parseInt(header.get("Days:"));
        periods = Integer.parseInt(header.get("Periods_per_day:"));
    }

    private void read(String section, List<String> words) {
        switch (section) {
            case "COURSES:" -> courses.put(words.get(0), words);
            case "ROOMS:" -> seats.put(words.get(0), Integer.parseInt(words.get(1)));
            case "CURRICULA:" -> curricula.put(words.get(0), Set.copyOf(words.subList(2, words.size())));
            case "UNAVAILABILITY_CONSTRAINTS:" -> unavailable.add(String.join(" ", words));
            default -> {
                // Not counted by UD2.
            }
        }
    }

    /** Each course about as often as asked, anywhere. */
    String randomSolution(Random random) {
        List<String> rooms = seats.keySet().stream().sorted().toList();
        StringBuilder solution = new StringBuilder();
        for (String course : courses.keySet().stream().sorted().toList()) {
            int lectures = number(course, 2) - 1 + random.nextInt(3);
            for (int i = 0; i < lectures; i++) {
                solution.append(course)
                        .append(' ')
                        .append(rooms.get(random.nextInt(rooms.size())))
                        .append(' ')
                        .append(random.nextInt(days))
                        .append(' ')
                        .append(random.nextInt(periods))
                        .append('\n');
            }
        }
        return solution.toString();
    }

    private int number(String course, int word) {
        return Integer.parseInt(courses.get(course).get(word));
    }

    /** Costs by rule, zeros left out. */
    Map<Rule, Long> costs(String solution) {
        List<Lecture> lectures = solution.lines()
                .map(line -> line.split(" ", -1))
                .map(words -> new Lecture(words[0], words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3])))
                .toList();
        Map<Rule, Long> costs = new EnumMap<>(Rule.class);
        costs.put(Rule.ROOM_CLASH, pairs(lectures, (a, b) -> a.room().equals(b.room())));
        costs.put(
                Rule.TRAINER_CLASH,
                pairs(
                        lectures,
                        (a, b) -> courses.get(a.course())
                                .get(1)
                                .equals(courses.get(b.course()).get(1))));
        costs.put(
                Rule.GROUP_CLASH,
                pairs(
                        lectures,
                        (a, b) -> curricula.values().stream()
                                .anyMatch(members -> members.contains(a.course()) && members.contains(b.course()))));
        costs.put(
                Rule.TOPIC_UNAVAILABLE,
                lectures.stream()
                        .filter(a -> unavailable.contains(a.course() + " " + a.day() + " " + a.period()))
                        .count());
        costs.put(
                Rule.ROOM_TOO_SMALL,
                lectures.stream()
                        .mapToLong(a -> Math.max(0, number(a.course(), 4) - seats.get(a.room())))
                        .sum());
        costs.put(Rule.ISOLATED_SESSION, 2 * isolated(lectures));
        courses.keySet().forEach(course -> addCourse(course, lectures, costs));
        costs.values().removeIf(cost -> cost == 0);
        return costs;
    }

    private static long pairs(List<Lecture> lectures, BiPredicate<Lecture, Lecture> isClash) {
        long pairs = 0;
        for (int i = 0; i < lectures.size(); i++) {
            for (int j = i + 1; j < lectures.size(); j++) {
                if (lectures.get(i).isWith(lectures.get(j)) && isClash.test(lectures.get(i), lectures.get(j))) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    private long isolated(List<Lecture> lectures) {
        long isolated = 0;
        for (Set<String> members : curricula.values()) {
            List<Lecture> ofCurriculum =
                    lectures.stream().filter(a -> members.contains(a.course())).toList();
            // Only itself is near it.
            isolated += ofCurriculum.stream()
                    .filter(a -> ofCurriculum.stream().filter(a::isNear).count() == 1)
                    .count();
        }
        return isolated;
    }

    private void addCourse(String course, List<Lecture> lectures, Map<Rule, Long> costs) {
        List<Lecture> own =
                lectures.stream().filter(a -> a.course().equals(course)).toList();
        long usedDays = own.stream().map(Lecture::day).distinct().count();
        long usedRooms = own.stream().map(Lecture::room).distinct().count();
        costs.merge(Rule.NOT_PLACED, (long) Math.max(0, number(course, 2) - own.size()), Long::sum);
        costs.merge(Rule.SURPLUS_UNITS, (long) Math.max(0, own.size() - number(course, 2)), Long::sum);
        costs.merge(Rule.FEWER_DAYS_THAN_ASKED, 5 * Math.max(0, number(course, 3) - usedDays), Long::sum);
        costs.merge(Rule.ROOM_CHANGE, Math.max(0, usedRooms - 1), Long::sum);
    }
}
