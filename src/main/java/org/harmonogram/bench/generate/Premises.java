package org.harmonogram.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Period;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;

/** The venues: rooms are hired for editions where they are free, and new ones are opened where none is. */
final class Premises {

    private static final int SEATS = 20;
    private static final int OPEN_IN_VAIN_PERCENT = 15;
    /** Towns lie in this box, in hundredths of a degree north and east. */
    private static final int[] BOX = {5250, 5400, 2150, 2390};

    private final int roomsOfVenue;
    private final Chance chance;
    private final List<Place> places = new ArrayList<>();
    private final List<int[]> towns = new ArrayList<>();

    /** A venue in the making. */
    private static final class Place {
        private final int number;
        private final int town;
        private final Location location;
        private final List<Hall> halls = new ArrayList<>();

        private Place(int number, int town, Location location) {
            this.number = number;
            this.town = town;
            this.location = location;
        }

        private String id() {
            return "v" + Names.number(number, 2);
        }

        private Hall open(int seats) {
            Hall hall = new Hall(id() + "-s" + (halls.size() + 1), seats, new HashSet<>());
            halls.add(hall);
            return hall;
        }
    }

    /** A room in the making, and the dates on which it is hired. */
    private record Hall(String id, int seats, Set<LocalDate> hired) {}

    /**
     * Rooms of one venue.
     *
     * @param venue id of the venue
     * @param rooms ids of the rooms, the one that holds everybody first
     */
    record Hired(String venue, List<String> rooms) {}

    /** @param roomsOfVenue rooms that a venue has at most */
    Premises(int towns, int roomsOfVenue, Chance chance) {
        this.roomsOfVenue = roomsOfVenue;
        this.chance = chance;
        for (int town = 0; town < towns; town++) {
            this.towns.add(new int[] {chance.from(BOX[0], BOX[1]), chance.from(BOX[2], BOX[3])});
        }
    }

    /**
     * Rooms in the town that are free on all of the dates; none if a venue had to be opened for them.
     *
     * @param number of rooms
     * @param people that the first of them must hold
     */
    Optional<Hired> find(int town, Set<LocalDate> dates, int number, int people) {
        for (Place place : places) {
            List<Hall> halls = place.town == town ? free(place, dates, number, people) : List.of();
            if (!halls.isEmpty()) {
                return Optional.of(hire(place, halls, dates));
            }
        }
        return Optional.empty();
    }

    /** Such rooms in a new venue. */
    Hired open(int town, Set<LocalDate> dates, int number, int people) {
        Place opened = new Place(places.size(), town, locationIn(town));
        places.add(opened);
        return hire(opened, free(opened, dates, number, people), dates);
    }

    private static Hired hire(Place place, List<Hall> halls, Set<LocalDate> dates) {
        halls.forEach(hall -> hall.hired.addAll(dates));
        return new Hired(place.id(), halls.stream().map(Hall::id).toList());
    }

    /** Rooms of the place that are free, new ones if need be; none if the place cannot have so many. */
    private List<Hall> free(Place place, Set<LocalDate> dates, int number, int people) {
        List<Hall> free = new ArrayList<>();
        for (Hall hall : place.halls) {
            boolean fits = !free.isEmpty() || hall.seats >= people;
            if (free.size() < number && fits && hall.hired.stream().noneMatch(dates::contains)) {
                free.add(hall);
            }
        }
        if (place.halls.size() + number - free.size() > roomsOfVenue) {
            return List.of();
        }
        while (free.size() < number) {
            free.add(place.open(free.isEmpty() ? Math.max(SEATS, people) : SEATS));
        }
        return free;
    }

    private Location locationIn(int town) {
        int[] centre = towns.get(town);
        return new Location((centre[0] + chance.from(-1, 1)) / 100.0, (centre[1] + chance.from(-1, 1)) / 100.0);
    }

    /** All rooms of a venue. */
    List<String> roomsOf(String venue) {
        return places.stream()
                .filter(place -> place.id().equals(venue))
                .flatMap(place -> place.halls.stream().map(Hall::id))
                .toList();
    }

    /** The venues, and one without rooms for every town: where trainers live, should there be several towns. */
    List<Venue> venues(Weeks weeks, boolean fewDays) {
        Stream<Venue> withRooms = places.stream()
                .map(place -> new Venue(
                        place.id(),
                        "Ośrodek " + (place.number + 1),
                        null,
                        place.location,
                        fewDays ? closed(place, weeks) : List.of(),
                        rooms(place)));
        return Stream.concat(withRooms, homes().stream()).toList();
    }

    private List<Venue> homes() {
        List<Venue> homes = new ArrayList<>();
        for (int town = 0; town < towns.size() && towns.size() > 1; town++) {
            Location centre = new Location(towns.get(town)[0] / 100.0, towns.get(town)[1] / 100.0);
            homes.add(new Venue(
                    "m" + Names.number(town, 2), "Miejscowość " + (town + 1), null, centre, List.of(), List.of()));
        }
        return homes;
    }

    private static List<Room> rooms(Place place) {
        List<Room> rooms = new ArrayList<>();
        for (Hall hall : place.halls) {
            rooms.add(new Room(hall.id, "Sala " + (rooms.size() + 1), hall.seats, List.of(), List.of()));
        }
        return rooms;
    }

    /** Hardly a day more than is planted. */
    private List<Period> closed(Place place, Weeks weeks) {
        Set<LocalDate> hired = new HashSet<>();
        place.halls.forEach(hall -> hired.addAll(hall.hired));
        List<LocalDate> days = Weeks.workingDays(weeks.first(), weeks.last());
        Set<LocalDate> closed = new HashSet<>();
        for (LocalDate day : days) {
            if (!hired.contains(day) && !chance.percent(OPEN_IN_VAIN_PERCENT)) {
                closed.add(day);
            }
        }
        return Absences.wholeDays(days, closed);
    }
}
