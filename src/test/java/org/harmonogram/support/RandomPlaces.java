package org.harmonogram.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.domain.Way;

/** Random venues, rooms, ways and times. */
final class RandomPlaces {

    static final List<String> FEATURES = List.of("tablica", "rzutnik", "komputery");
    static final LocalDate FIRST_DATE = LocalDate.of(2025, 6, 16);
    static final int DATES = 12;

    private final Dice dice;

    RandomPlaces(Dice dice) {
        this.dice = dice;
    }

    List<Venue> venues() {
        List<Venue> venues = new ArrayList<>();
        int count = dice.from(1, 3);
        for (int v = 1; v <= count; v++) {
            List<Room> rooms = new ArrayList<>();
            int roomCount = dice.from(v == 1 ? 1 : 0, 3);
            for (int r = 1; r <= roomCount; r++) {
                String id = "room " + v + "." + r;
                Integer seats = dice.percent(70) ? dice.from(5, 30) : null;
                rooms.add(new Room(id, id, seats, dice.some(FEATURES, 3), periods(dice, 15)));
            }
            // Some 10 to 60 km apart, so that the ways estimated matter within a day.
            Location location = dice.percent(60)
                    ? new Location(53 + dice.from(0, 50) / 100.0, 23 + dice.from(0, 50) / 100.0)
                    : null;
            venues.add(new Venue("venue " + v, "Venue " + v, null, location, periods(dice, 10), rooms));
        }
        return venues;
    }

    List<Way> ways(List<Venue> venues) {
        List<Way> ways = new ArrayList<>();
        for (int a = 0; a < venues.size(); a++) {
            for (int b = 0; b < a; b++) {
                if (dice.percent(60)) {
                    Double km = dice.percent(50) ? dice.from(1, 900) / 10.0 : null;
                    ways.add(new Way(venues.get(a).id(), venues.get(b).id(), dice.from(0, 120), km));
                }
            }
        }
        return ways;
    }

    /** Up to two periods, each with that chance in percent. */
    static List<Period> periods(Dice dice, int chance) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            if (dice.percent(chance)) {
                periods.add(period(dice));
            }
        }
        return periods;
    }

    private static Period period(Dice dice) {
        LocalTime start = dice.percent(50) ? LocalTime.of(dice.from(8, 11), dice.oneOf(0, 15, 50)) : null;
        LocalTime end = dice.percent(50) ? LocalTime.of(dice.from(12, 17), dice.oneOf(0, 30, 59)) : null;
        LocalDate date = FIRST_DATE.plusDays(dice.from(0, DATES));
        return switch (dice.from(0, 3)) {
            case 0 -> new Period(date, date, null, start, end);
            case 1 -> new Period(date, dice.percent(50) ? date.plusDays(dice.from(0, 5)) : null, null, start, end);
            case 2 -> new Period(null, null, dice.oneOf(DayOfWeek.values()), start, end);
            default -> new Period(null, date, dice.oneOf(DayOfWeek.values()), start, end);
        };
    }
}
