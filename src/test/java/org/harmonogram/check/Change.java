package org.harmonogram.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Structure;

/** Something that can happen to one placement of a plan, by mistake or not. */
enum Change {
    REMOVED {
        @Override
        Plan of(Plan plan, Random random) {
            return without(plan, pick(plan, random, placement -> true));
        }
    },
    DOUBLED {
        @Override
        Plan of(Plan plan, Random random) {
            return with(plan, pick(plan, random, placement -> true));
        }
    },
    MOVED_ONTO_ANOTHERS_TIME {
        @Override
        Plan of(Plan plan, Random random) {
            Placement moved = pick(plan, random, placement -> true);
            Placement other = pick(plan, random, placement -> !start(placement).equals(start(moved)));
            return replaced(plan, moved, at(moved, start(other)));
        }
    },
    MOVED_OUT_OF_ITS_WINDOW {
        @Override
        Plan of(Plan plan, Random random) {
            Placement moved = pick(plan, random, placement -> true);
            return replaced(plan, moved, at(moved, start(moved).toLocalDate().atTime(LocalTime.of(4, 0))));
        }
    },
    MOVED_OUT_OF_THE_CALENDAR {
        @Override
        Plan of(Plan plan, Random random) {
            Placement moved = pick(plan, random, placement -> true);
            LocalDate date = start(moved).toLocalDate();
            while (isInCalendar(plan, moved, date)) {
                date = date.plusDays(1);
            }
            return replaced(plan, moved, at(moved, date.atTime(start(moved).toLocalTime())));
        }
    },
    LENGTHENED {
        @Override
        Plan of(Plan plan, Random random) {
            Placement moved = pick(plan, random, placement -> true);
            return replaced(plan, moved, longer(moved, 1));
        }
    },
    SHORTENED {
        @Override
        Plan of(Plan plan, Random random) {
            Placement moved = pick(plan, random, placement -> length(placement) > 1);
            return replaced(plan, moved, longer(moved, -1));
        }
    },
    TOPIC_EXCHANGED {
        @Override
        Plan of(Plan plan, Random random) {
            Placement one = pick(plan, random, placement -> true);
            Placement other = pick(plan, random, placement -> isAnotherPlace(one, placement));
            return replaced(replaced(plan, one, about(one, other.topic())), other, about(other, one.topic()));
        }
    };

    /** The plan with the change made at a random place. */
    abstract Plan of(Plan plan, Random random);

    private static Placement pick(Plan plan, Random random, Predicate<Placement> wanted) {
        List<Placement> fitting = plan.placements().stream().filter(wanted).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private static Plan without(Plan plan, Placement placement) {
        List<Placement> placements = new ArrayList<>(plan.placements());
        placements.remove(placement);
        return plan.withPlacements(placements);
    }

    private static Plan with(Plan plan, Placement placement) {
        List<Placement> placements = new ArrayList<>(plan.placements());
        placements.add(placement);
        return plan.withPlacements(placements);
    }

    private static Plan replaced(Plan plan, Placement old, Placement replacement) {
        return with(without(plan, old), replacement);
    }

    private static LocalDateTime start(Placement placement) {
        return Objects.requireNonNull(placement.start(), "start");
    }

    private static Placement at(Placement placement, LocalDateTime start) {
        return placement.withPlace(start, placement.room(), placement.trainers());
    }

    private static boolean isInCalendar(Plan plan, Placement placement, LocalDate date) {
        Structure structure = Structure.of(plan);
        return placement.editions().stream()
                .map(structure::edition)
                .anyMatch(edition -> structure.days(edition).on(date) != null);
    }

    private static int length(Placement placement) {
        return placement.minutes(1);
    }

    private static Placement longer(Placement placement, int by) {
        Integer units = placement.units();
        Integer minutes = placement.minutes();
        return copy(
                placement,
                placement.topic(),
                units == null ? null : Integer.valueOf(units + by),
                minutes == null ? null : Integer.valueOf(minutes + by));
    }

    private static Placement about(Placement placement, String topic) {
        return copy(placement, topic, placement.units(), placement.minutes());
    }

    private static Placement copy(Placement placement, String topic, Integer units, Integer minutes) {
        return new Placement(
                placement.editions(),
                placement.groups(),
                topic,
                units,
                minutes,
                placement.start(),
                placement.room(),
                placement.trainers(),
                placement.lock(),
                placement.note());
    }

    /** Whether to exchange the topics of both is a change at all. */
    private static boolean isAnotherPlace(Placement one, Placement other) {
        return !one.topic().equals(other.topic()) && !about(one, other.topic()).equals(other);
    }
}
