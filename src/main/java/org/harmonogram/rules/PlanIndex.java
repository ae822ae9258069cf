package org.harmonogram.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Trainer;
import org.harmonogram.domain.Venue;
import org.harmonogram.domain.Venue.Room;
import org.jspecify.annotations.Nullable;

/**
 * A plan's things as numbers: positions instead of ids, days instead of dates, minutes instead of times. Days are the
 * dates that some calendar, placement or baseline names, in order. Immutable once built.
 */
public final class PlanIndex {

    static final int DAY_MINUTES = 24 * 60;

    final Structure structure;
    final Plan plan;
    final int unitMinutes;
    final DayTicks ticks;
    /** By day: days since 1970-01-01, ascending. */
    final int[] epochDay;

    final List<Edition> editionList;
    final List<GroupKey> groupList;
    final List<Trainer> trainerList;
    final List<Room> roomList;
    /** By room: position of its venue in the plan. */
    final int[] venueOfRoom;
    /** By group: position of its edition in the plan. */
    final int[] editionOfGroup;
    /** By edition and day: the day's windows as start and end minutes in turn; {@code null}: not in the calendar. */
    final int[] @Nullable [] @Nullable [] windows;
    /** By edition, day and minute of the day: number of the window the minute is in, -1 if none. */
    private final short[] @Nullable [] @Nullable [] windowTables;
    /** By edition and day: the ticks of all windows, as bits; 0: not in the calendar. */
    private final long[][] windowTicks;
    /** By edition and day: the rooms listed; {@code null}: none are. */
    final boolean[] @Nullable [] @Nullable [] listedRooms;

    final IndexedRequirement[] requirements;
    /** By edition, joint ones included. */
    final IndexedRequirement[][] requirementsOf;
    /** By venue and venue: minutes and cost of the way. */
    final int[][] wayMinutes;

    final int[][] wayCosts;

    private final Map<String, Integer> trainerIndex = new HashMap<>();
    private final Map<String, Integer> roomIndex = new HashMap<>();

    PlanIndex(Structure structure) {
        this.structure = structure;
        this.plan = structure.plan();
        this.unitMinutes = plan.unitMinutes();
        this.ticks = DayTicks.of(structure);
        this.epochDay = IndexBuilder.dates(structure);
        this.editionList = plan.editions();
        this.trainerList = plan.trainers();
        this.roomList = structure.rooms();
        for (Trainer trainer : trainerList) {
            trainerIndex.put(trainer.id(), trainerIndex.size());
        }
        for (Room room : roomList) {
            roomIndex.put(room.id(), roomIndex.size());
        }
        IndexBuilder builder = new IndexBuilder(this);
        this.groupList = builder.groups();
        this.editionOfGroup = builder.editionOfGroup(groupList);
        this.venueOfRoom = builder.venueOfRoom();
        this.windows = builder.windows();
        this.windowTables = builder.windowTables();
        this.windowTicks = builder.windowTicks();
        this.listedRooms = builder.listedRooms();
        this.wayMinutes = builder.ways(true);
        this.wayCosts = builder.ways(false);
        this.requirements = builder.requirements(groupList);
        this.requirementsOf = IndexBuilder.byEdition(requirements, editions());
    }

    int days() {
        return epochDay.length;
    }

    int editions() {
        return editionList.size();
    }

    int groups() {
        return groupList.size();
    }

    int trainers() {
        return trainerList.size();
    }

    int rooms() {
        return roomList.size();
    }

    /**
     * The day of a date.
     *
     * @return from 0; negative if the plan does not name the date
     */
    public int day(int epoch) {
        return Arrays.binarySearch(epochDay, epoch);
    }

    /** The first day that is the date or a later one; the number of days if there is none. */
    int firstDayFrom(LocalDate date) {
        int found = Arrays.binarySearch(epochDay, Math.toIntExact(date.toEpochDay()));
        return found < 0 ? -found - 1 : found;
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return LocalDate.ofEpochDay(epochDay[day]);
    }

    /** The day that is the date after that day; -1 if the plan does not name it. */
    int nextDate(int day) {
        return day + 1 < epochDay.length && epochDay[day + 1] == epochDay[day] + 1 ? day + 1 : -1;
    }

    /** The day that is the date before that day; -1 if the plan does not name it. */
    int previousDate(int day) {
        return day > 0 && epochDay[day - 1] == epochDay[day] - 1 ? day - 1 : -1;
    }

    /** The position of a trainer in the plan. */
    public int trainer(String id) {
        return Objects.requireNonNull(trainerIndex.get(id), id);
    }

    /** The position of a room in the plan. */
    public int room(String id) {
        return Objects.requireNonNull(roomIndex.get(id), id);
    }

    /** All trainers of a session: those placed with it, by id, and those fixed; by position, ascending, none twice. */
    int[] trainers(IndexedRequirement requirement, List<String> placed) {
        return IntStream.concat(placed.stream().mapToInt(this::trainer), Arrays.stream(requirement.fixedTrainers))
                .sorted()
                .distinct()
                .toArray();
    }

    int startedUnits(int minutes) {
        return plan.startedUnits(minutes);
    }

    /** Started units of that many minutes beyond a limit in units. */
    int unitsAbove(int limit, int minutes) {
        return Math.max(0, startedUnits(minutes) - limit);
    }

    /** Minutes from the beginning of 1970-01-01 to a minute of a day. */
    int absolute(int day, int minute) {
        return epochDay[day] * DAY_MINUTES + minute;
    }

    /** Number of the window, on the edition's grid of that date, in which the session starts; -1 if there is none. */
    int windowAt(int edition, WorkingSession session) {
        short[] table = windowTables[edition][session.day];
        return table == null ? -1 : table[session.start];
    }

    /** By minute of that day: number of the window it is in, -1 if none; {@code null}: not in the edition's calendar. */
    short @Nullable [] windowTable(int edition, int day) {
        return windowTables[edition][day];
    }

    /** The ticks of all windows of a day, as bits; 0: not in the edition's calendar. */
    long windowTicks(int edition, int day) {
        return windowTicks[edition][day];
    }

    /** Minute of the day at which the earliest window of any calendar begins; the end of the day if there is none. */
    int earliestWindowStart() {
        return windowBounds().min().orElse(DAY_MINUTES);
    }

    /** Minute of the day at which the latest window of any calendar ends; 0 if there is none. */
    int latestWindowEnd() {
        return windowBounds().max().orElse(0);
    }

    private IntStream windowBounds() {
        return Arrays.stream(windows)
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .distinct()
                .flatMapToInt(Arrays::stream);
    }

    /** Whether every calendar lists, on each of its days, the same rooms as all others. */
    boolean listsSameRoomsEveryDay() {
        return IntStream.range(0, editions())
                        .boxed()
                        .flatMap(edition -> IntStream.range(0, days())
                                .filter(day -> windows[edition][day] != null)
                                .mapToObj(day -> Optional.ofNullable(listedRooms[edition][day])
                                        .map(Arrays::toString)))
                        .distinct()
                        .count()
                <= 1;
    }

    /** By edition: the fewest training days that hold its time. */
    int[] fewestDays() {
        return editionList.stream().mapToInt(structure::fewestDays).toArray();
    }

    /** By edition: its one group, if it lists none and so is a single one, by index; else -1. */
    int[] onlyGroupOfEdition() {
        int[] result = new int[editions()];
        Arrays.fill(result, -1);
        for (int group = 0; group < groups(); group++) {
            if (editionList.get(editionOfGroup[group]).groups().isEmpty()) {
                result[editionOfGroup[group]] = group;
            }
        }
        return result;
    }

    boolean hasRoomsInTwoVenues() {
        return Arrays.stream(venueOfRoom).distinct().count() > 1;
    }

    /** The venues, in plan order. */
    List<Venue> venues() {
        return plan.venues();
    }

    IndexedRequirement of(Requirement requirement) {
        return requirements[requirement.index()];
    }
}
