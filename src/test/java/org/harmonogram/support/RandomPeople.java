package org.harmonogram.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Qualification;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;

/** Random trainers and what they may teach. */
final class RandomPeople {

    private static final List<String> DEGREES = List.of("prawo", "socjologia", "pedagogika");
    private static final String SCOPE = "usługi";

    private final Dice dice;
    private final List<Venue> venues;

    RandomPeople(Dice dice, List<Venue> venues) {
        this.dice = dice;
        this.venues = venues;
    }

    List<Trainer> trainers() {
        List<Trainer> trainers = new ArrayList<>();
        int count = dice.from(0, 5);
        for (int t = 1; t <= count; t++) {
            trainers.add(new Trainer(
                    "trainer " + t,
                    "Trainer " + t,
                    null,
                    dice.percent(40) ? dice.one(venues).id() : null,
                    List.of(),
                    dice.some(DEGREES, 2),
                    dice.percent(70) ? Map.of(SCOPE, dice.oneOf(0, 149, 150, 200)) : Map.of(),
                    RandomPlaces.periods(dice, 20),
                    dice.percent(30) ? dice.from(1, 4) : null,
                    dice.percent(30) ? dice.from(1, 8) : null,
                    RandomPlaces.periods(dice, 10),
                    RandomPlaces.periods(dice, 15)));
        }
        return trainers;
    }

    /** The same trainers, some with a list of topics of their own. */
    List<Trainer> withTopics(List<Trainer> trainers, List<Programme> programmes) {
        List<String> topics = programmes.stream()
                .flatMap(programme -> programme.topics().stream())
                .map(Topic::id)
                .toList();
        return trainers.stream()
                .map(trainer -> dice.percent(40) ? withTopics(trainer, dice.some(topics, 4)) : trainer)
                .toList();
    }

    private static Trainer withTopics(Trainer trainer, List<String> topics) {
        return new Trainer(
                trainer.id(),
                trainer.name(),
                null,
                trainer.home(),
                topics,
                trainer.degrees(),
                trainer.teachingHours(),
                trainer.unavailable(),
                trainer.maxUnitsPerDay(),
                trainer.maxUnits(),
                trainer.prefers(),
                trainer.avoids());
    }

    List<Qualification> qualifications(List<Programme> programmes) {
        List<Qualification> qualifications = new ArrayList<>();
        for (Programme programme : programmes) {
            if (dice.percent(40)) {
                qualifications.add(new Qualification(
                        "for " + programme.id(),
                        List.of(programme.id()),
                        dice.some(DEGREES, 2),
                        dice.oneOf(0, 150),
                        SCOPE));
            }
        }
        return qualifications;
    }
}
