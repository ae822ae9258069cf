package org.harmonogram.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.Heading;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.PublicHolidays;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.domain.SolveSettings;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;

/**
 * Small, complete, valid plans of all shapes with placements, good and bad ones, made from a seed: the same seed makes
 * the same plan everywhere. For properties that hold of every plan.
 */
public final class RandomPlans {

    private RandomPlans() {}

    /** The plan of that seed. */
    public static Plan plan(long seed) {
        Dice dice = new Dice(seed);
        Plan bare = bare(dice, seed);
        Structure structure = Structure.of(bare);
        List<LocalDate> dates = RandomPlaces.FIRST_DATE
                .minusDays(1)
                .datesUntil(RandomPlaces.FIRST_DATE.plusDays(RandomPlaces.DATES))
                .toList();
        RandomPlacements placements = new RandomPlacements(dice, structure, dates);
        Plan placed = bare.withPlacements(placements.placements());
        return dice.percent(40) ? placed.withBaseline(placements.baseline(placed.placements())) : placed;
    }

    /**
     * The same plan with the same sessions, but most of them elsewhere, of another length or not placed: on dates that
     * the plan has sessions on already, or of its calendars.
     */
    public static Plan rearranged(Plan plan, long seed) {
        List<LocalDate> dates = plan.placements().stream()
                .map(Placement::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        RandomPlacements placements = new RandomPlacements(new Dice(seed), Structure.of(plan), dates);
        return plan.withPlacements(
                plan.placements().stream().map(placements::rearranged).toList());
    }

    private static Plan bare(Dice dice, long seed) {
        RandomPlaces places = new RandomPlaces(dice);
        List<Venue> venues = places.venues();
        List<String> rooms = venues.stream()
                .flatMap(venue -> venue.rooms().stream())
                .map(Venue.Room::id)
                .toList();
        RandomPeople people = new RandomPeople(dice, venues);
        List<Trainer> trainers = people.trainers();
        RandomTeaching teaching = new RandomTeaching(dice, trainers, rooms);
        List<Programme> programmes = teaching.programmes();
        List<Grid> grids = teaching.grids();
        List<Edition> editions = teaching.editions(programmes, grids);
        return new Plan(
                Heading.of("random-" + seed, "Random " + seed),
                ZoneId.of("Europe/Warsaw"),
                dice.oneOf(45, 45, 45, 60, 30),
                dice.oneOf(PublicHolidays.values()),
                grids,
                programmes,
                editions,
                joint(dice, programmes, editions),
                venues,
                places.ways(venues),
                people.withTopics(trainers, programmes),
                people.qualifications(programmes),
                rules(dice),
                new SolveSettings(null, null, seed),
                List.of(),
                null);
    }

    /** Sometimes a topic that all editions of a programme have together; never one that some of them split. */
    private static List<Joint> joint(Dice dice, List<Programme> programmes, List<Edition> editions) {
        Map<String, Joint> byTopic = new HashMap<>();
        for (Programme programme : programmes) {
            List<Edition> attending = editions.stream()
                    .filter(edition -> edition.programme().equals(programme.id()))
                    .toList();
            for (Topic topic : programme.topics()) {
                boolean split =
                        attending.stream().anyMatch(edition -> edition.split().contains(topic.id()));
                if (attending.size() > 1 && !split && dice.percent(30)) {
                    byTopic.put(
                            topic.id(),
                            new Joint(
                                    topic.id(),
                                    attending.stream().map(Edition::id).toList()));
                }
            }
        }
        return byTopic.values().stream().toList();
    }

    /** As {@link #plan}, with every rule at its own level and weight 1; parameters stay. */
    public static Plan withEveryRule(long seed) {
        Plan plan = plan(seed);
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            RuleSettings settings = plan.settings(rule);
            rules.put(rule, new RuleSettings(1, null, null, settings.hours(), settings.per()));
        }
        return plan.withRules(rules);
    }

    private static Map<Rule, RuleSettings> rules(Dice dice) {
        Map<Rule, RuleSettings> rules = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            boolean hasHours = rule == Rule.REST_TOO_SHORT;
            boolean hasPer = rule == Rule.VENUE_CHANGE || rule == Rule.ROOM_CHANGE;
            if (dice.percent(hasHours || hasPer ? 50 : 10)) {
                rules.put(
                        rule,
                        new RuleSettings(
                                dice.percent(50) ? dice.from(0, 9) : null,
                                dice.percent(30) ? dice.oneOf(Level.values()) : null,
                                dice.percent(10) ? Boolean.FALSE : null,
                                hasHours ? dice.oneOf(8, 12, 16, 24) : null,
                                hasPer ? dice.oneOf(Per.values()) : null));
            }
        }
        return rules;
    }
}
