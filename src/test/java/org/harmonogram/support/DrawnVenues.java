package org.harmonogram.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Location;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.domain.Way;
import org.harmonogram.support.DrawnLine.Thing;

/** Reads {@code venue}, {@code room} and {@code way} lines. */
final class DrawnVenues {

    private static final Set<String> VENUE_KEYWORDS = Set.of("at", "closed");
    private static final Set<String> ROOM_KEYWORDS = Set.of("has", "closed");

    private final Map<String, Venue> venues = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private String last = "V";

    void readVenue(DrawnLine line) {
        String[] parts = line.text().split(":(?=\\s|$)", 2);
        DrawnLine head = new DrawnLine(line.number(), parts[0]);
        for (Thing thing : head.things(VENUE_KEYWORDS)) {
            last = thing.words().get(0);
            List<String> at = thing.all("at");
            Location location = at.isEmpty() ? null : new Location(line.decimal(at.get(0)), line.decimal(at.get(1)));
            venues.put(
                    last, new Venue(last, last, null, location, DrawnTimes.periods(head, thing, "closed"), List.of()));
        }
        if (parts.length == 2 && !parts[1].isBlank()) {
            readRooms(new DrawnLine(line.number(), parts[1]));
        }
    }

    void readRooms(DrawnLine line) {
        Venue venue = venues.getOrDefault(last, new Venue(last, last, null, null, List.of(), List.of()));
        List<Room> rooms = new ArrayList<>(venue.rooms());
        for (Thing thing : line.things(ROOM_KEYWORDS)) {
            List<String> words = thing.words();
            Integer seats = words.size() > 1 ? Integer.valueOf(line.number(words.get(1))) : null;
            rooms.add(new Room(
                    words.get(0), words.get(0), seats, thing.all("has"), DrawnTimes.periods(line, thing, "closed")));
        }
        venues.put(last, new Venue(venue.id(), venue.name(), null, venue.location(), venue.closed(), rooms));
    }

    void readWay(DrawnLine line) {
        List<String> words = line.words();
        if (!(words.size() == 4 || words.size() == 6)
                || !words.get(3).equals("min")
                || (words.size() == 6 && !words.get(5).equals("km"))) {
            throw line.wrong("a way is written: way A B 40 min, or: way A B 40 min 35 km");
        }
        Double km = words.size() == 6 ? Double.valueOf(line.decimal(words.get(4))) : null;
        ways.add(new Way(words.get(0), words.get(1), line.number(words.get(2)), km));
    }

    List<Venue> venues() {
        return List.copyOf(venues.values());
    }

    List<Way> ways() {
        return ways;
    }

    Set<String> roomIds() {
        Set<String> ids = new HashSet<>();
        venues.values().forEach(venue -> venue.rooms().forEach(room -> ids.add(room.id())));
        return ids;
    }
}
