package org.harmonogram.io.ctt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Rule;
import org.harmonogram.io.ctt.Instance.RoomOf;
import org.harmonogram.io.text.TextFile;

/**
 * Reads instances of curriculum-based course timetabling, {@code .ctt} and {@code .ectt}, as plans. Whatever is wrong
 * with a file is reported at once, each issue with the number of its line.
 */
public final class CttReader {

    private CttReader() {}

    /**
     * The instance in a file.
     *
     * @throws InvalidPlanException if the file cannot be read, or is no valid instance
     */
    public static CttFile read(Path file) {
        return read(TextFile.read(file));
    }

    /**
     * The instance in a document as UTF-8, with or without a byte order mark.
     *
     * @throws InvalidPlanException if it is no valid instance
     */
    public static CttFile read(byte[] bytes) {
        return read(TextFile.read(bytes));
    }

    /**
     * The instance in a text.
     *
     * @throws InvalidPlanException if it is no valid instance
     */
    public static CttFile read(String text) {
        Faults faults = new Faults();
        Outline outline = Outline.of(text, faults);
        Instance instance = InstanceReader.read(outline, faults);
        faults.throwIfAny();
        return new CttFile(InstanceMapping.plan(instance), warnings(outline, instance));
    }

    private static List<Issue> warnings(Outline outline, Instance instance) {
        List<Issue> warnings = new ArrayList<>();
        Row daily = outline.row(Header.DAILY_LECTURES);
        if (daily != null) {
            String key = Header.DAILY_LECTURES.key();
            warnings.add(withoutRule(daily, key + ": <least>", "notes"));
            warnings.add(switchedOff(daily, key + ": <most>", "editions/maxUnitsPerDay", Rule.TOO_MANY_UNITS_A_DAY));
        }
        if (instance.courses().stream().anyMatch(Instance.Course::isDouble)) {
            warnings.add(withoutRule(title(outline, Section.COURSES), "<double>", "notes"));
        }
        if (instance.rooms().stream().map(RoomOf::building).distinct().count() > 1) {
            warnings.add(withoutRule(title(outline, Section.ROOMS), "<building>", "rooms/features"));
        }
        if (!instance.unsuitable().isEmpty()) {
            Row title = title(outline, Section.ROOM_CONSTRAINTS);
            warnings.add(switchedOff(
                    title, Section.ROOM_CONSTRAINTS.name(), "topics/needs, rooms/features", Rule.ROOM_LACKS_FEATURE));
        }
        warnings.sort(Comparator.comparingInt(warning -> Integer.parseInt(warning.at())));
        return warnings;
    }

    private static Issue withoutRule(Row row, String field, String keptUnder) {
        return Faults.issue(IssueCode.FIELD_WITHOUT_RULE, row.line(), field, keptUnder);
    }

    private static Issue switchedOff(Row row, String field, String keptUnder, Rule rule) {
        return Faults.issue(IssueCode.FIELD_NOT_COUNTED, row.line(), field, keptUnder, rule.id());
    }

    private static Row title(Outline outline, Section section) {
        return Objects.requireNonNull(outline.title(section), section::title);
    }
}
