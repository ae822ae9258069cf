package org.harmonogram.io.ctt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Venue.Room;
import org.harmonogram.io.text.Excerpt;
import org.harmonogram.io.text.TextFile;

/**
 * Reads solutions of course timetabling, {@code .sol}: a line for each lecture, with course, room, day and period, the
 * last two from 0. Lectures that are missing, too many or twice are no faults of the file: rules count them.
 */
public final class SolutionReader {

    private static final String FORM = "<course> <room> <day> <period>";
    private static final int WORDS = 4;

    private final Lectures lectures;
    private final Faults faults = new Faults();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> rooms = new HashSet<>();

    private SolutionReader(Plan plan) {
        this.lectures = Lectures.of(plan);
        plan.programmes()
                .forEach(programme -> programme.topics().stream().map(Topic::id).forEach(topics::add));
        plan.venues().forEach(venue -> venue.rooms().stream().map(Room::id).forEach(rooms::add));
    }

    /**
     * The lectures in a file, as placements of that plan.
     *
     * @param plan a valid plan of one edition; days are the dates of its calendar, periods the windows of the date
     * @throws InvalidPlanException if the file cannot be read or names what the plan does not have, or the plan has not
     *     exactly one edition
     */
    public static List<Placement> read(Path file, Plan plan) {
        return read(TextFile.read(file), plan);
    }

    /** As {@link #read(Path, Plan)}, of a text. */
    public static List<Placement> read(String text, Plan plan) {
        return new SolutionReader(plan).placements(Row.of(text));
    }

    private List<Placement> placements(List<Row> rows) {
        List<Placement> placements = new ArrayList<>();
        for (Row row : rows) {
            if (row.words().size() == WORDS) {
                int before = faults.total();
                Placement placement = placement(row, row.words());
                if (faults.total() == before) {
                    placements.add(placement);
                }
            } else {
                faults.addMalformed(row, FORM);
            }
        }
        faults.throwIfAny();
        return placements;
    }

    private Placement placement(Row row, List<String> words) {
        require(row, words.get(0), topics, "topics");
        require(row, words.get(1), rooms, "rooms");
        int day = faults.number(row, words.get(2), 0, lectures.days() - 1);
        int period = faults.number(row, words.get(3), 0, lectures.periods(day) - 1);
        return new Placement(
                List.of(lectures.edition().id()),
                List.of(),
                words.get(0),
                1,
                null,
                lectures.start(day, period),
                words.get(1),
                List.of(),
                Set.of(),
                null);
    }

    private void require(Row row, String id, Set<String> known, String list) {
        if (!known.contains(id)) {
            faults.add(IssueCode.UNKNOWN_ID, row.line(), Excerpt.of(id), list);
        }
    }
}
