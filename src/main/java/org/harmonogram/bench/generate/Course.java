package org.harmonogram.bench.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harmonogram.bench.generate.Recipe.Teaching;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A programme that fills its training days to the last unit.
 *
 * @param programme as the plan has it
 * @param days training days, an even number
 * @param joint topics that the editions of a cohort attend together
 * @param splitPairs first topics of the pairs of neighbours that each group has on its own
 */
record Course(Programme programme, int days, Set<Topic> joint, Set<Topic> splitPairs) {

    private static final List<String> MODULES = List.of("I", "II", "III");
    private static final int UNITS_OF_TOPIC = 5;
    private static final int LONGEST_TOPIC = 10;

    static Course drawn(int number, int days, Teaching teaching, Chance chance) {
        int units = Grids.UNITS_OF_DAY * (days - 1) + Grids.UNITS_OF_LAST_DAY;
        int[] lengths = lengths(units, teaching.oddPercent(), chance);
        List<Integer> pairs = pairs(lengths, teaching.splitPairs(), chance);
        List<Topic> topics = topics(number, lengths, teaching.teamPercent(), pairs, chance);
        List<Topic> unsplit = IntStream.range(0, topics.size())
                .filter(i -> !pairs.contains(i) && !pairs.contains(i - 1))
                .mapToObj(topics::get)
                .toList();
        return new Course(
                programme(number, topics),
                days,
                Set.copyOf(chance.some(unsplit, teaching.jointTopics())),
                Set.copyOf(pairs.stream().map(topics::get).toList()));
    }

    /** Units of each topic. Odd ones come as neighbours, so that few topics are cut more than they must be. */
    private static int[] lengths(int units, int oddPercent, Chance chance) {
        int topics = Math.max(3, units / UNITS_OF_TOPIC);
        int[] lengths = new int[topics];
        Arrays.fill(lengths, 2);
        int pairs = topics * oddPercent / 100 / 2;
        for (int place : chance.some(IntStream.range(0, topics / 2).boxed().toList(), pairs)) {
            lengths[2 * place] = 3;
            lengths[2 * place + 1] = 3;
        }
        int left = units - Arrays.stream(lengths).sum();
        while (left > 0) {
            int topic = chance.from(0, topics - 1);
            if (lengths[topic] + 2 <= LONGEST_TOPIC) {
                lengths[topic] += 2;
                left -= 2;
            }
        }
        return lengths;
    }

    /** Positions of the first of two neighbours that share out their units evenly. */
    private static List<Integer> pairs(int[] lengths, int number, Chance chance) {
        List<Integer> places = IntStream.range(0, lengths.length / 2)
                .map(place -> 2 * place)
                .filter(first -> (lengths[first] + lengths[first + 1]) % 2 == 0)
                .boxed()
                .toList();
        List<Integer> pairs = chance.some(places, number);
        for (int first : pairs) {
            int half = (lengths[first] + lengths[first + 1]) / 2;
            lengths[first] = half;
            lengths[first + 1] = half;
        }
        return pairs;
    }

    private static List<Topic> topics(int number, int[] lengths, int teamPercent, List<Integer> pairs, Chance chance) {
        List<Integer> positions = IntStream.range(0, lengths.length).boxed().toList();
        List<Integer> teams = chance.some(positions, (lengths.length * teamPercent + 99) / 100);
        List<Integer> later = chance.some(positions.subList(2, lengths.length), lengths.length / 4);
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            // Neighbours of a split pair change places from group to group, so nothing may come after the one before.
            boolean follows = later.contains(i) && !pairs.contains(i - 1);
            List<String> after =
                    follows ? List.of(topics.get(i - chance.from(1, 2)).id()) : List.of();
            topics.add(
                    topic(Names.topic(number, i), "Temat " + (i + 1), lengths[i], after, teams.contains(i) ? 2 : null));
        }
        return topics;
    }

    private static Topic topic(String id, String title, int units, List<String> after, @Nullable Integer trainers) {
        return new Topic(
                id, title, List.of(), units, null, after, trainers, List.of(), null, List.of(), List.of(), null, null);
    }

    private static Programme programme(int number, List<Topic> topics) {
        int modules = Math.min(MODULES.size(), topics.size() / 2);
        List<ProgrammeModule> made = new ArrayList<>();
        for (int module = 0; module < modules; module++) {
            made.add(new ProgrammeModule(
                    "p" + (number + 1) + "-m" + (module + 1),
                    "Moduł " + MODULES.get(module),
                    topics.subList(topics.size() * module / modules, topics.size() * (module + 1) / modules)));
        }
        return new Programme(
                "p" + (number + 1), "Program " + (number + 1), null, true, Collections.unmodifiableList(made));
    }

    boolean isSplit(Topic topic) {
        List<Topic> topics = programme.topics();
        int position = topics.indexOf(topic);
        return splitPairs.contains(topic) || (position > 0 && splitPairs.contains(topics.get(position - 1)));
    }
}
