package org.harmonogram.io.json;

import org.harmonogram.domain.CalendarEntry;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Edition.Attendance;
import org.harmonogram.domain.Edition.Group;
import org.harmonogram.domain.Joint;
import org.harmonogram.domain.Period;

/** Turns editions, what they share, and periods into JSON. */
final class EditionToJson {

    private EditionToJson() {}

    static JsonValue edition(Edition edition) {
        return new ObjectWriter(Shape.EDITION)
                .put("id", edition.id())
                .put("title", edition.title())
                .put("programme", edition.programme())
                .put("participants", edition.participants())
                .putList("groups", edition.groups(), EditionToJson::group)
                .putRequiredList("calendar", edition.calendar(), EditionToJson::calendarEntry)
                .put("endBy", edition.endBy())
                .put("maxUnitsPerDay", edition.maxUnitsPerDay())
                .put("maxDays", edition.maxDays())
                .putList("only", edition.only(), EditionToJson::attendance)
                .putTexts("split", edition.split())
                .putList("avoids", edition.avoids(), EditionToJson::period)
                .putList("prefers", edition.prefers(), EditionToJson::period)
                .build();
    }

    private static JsonValue group(Group group) {
        return new ObjectWriter(Shape.GROUP)
                .put("id", group.id())
                .put("participants", group.participants())
                .build();
    }

    private static JsonValue attendance(Attendance only) {
        return new ObjectWriter(Shape.ATTENDANCE)
                .put("topic", only.topic())
                .putRequiredList("groups", only.groups(), ObjectWriter::scalar)
                .build();
    }

    static JsonValue joint(Joint joint) {
        return new ObjectWriter(Shape.JOINT)
                .put("topic", joint.topic())
                .putRequiredList("editions", joint.editions(), ObjectWriter::scalar)
                .build();
    }

    private static JsonValue calendarEntry(CalendarEntry entry) {
        ObjectWriter writer = new ObjectWriter(Shape.CALENDAR_ENTRY);
        if (entry.equals(CalendarEntry.on(entry.from(), entry.grid(), entry.rooms()))) {
            writer.put("date", entry.from());
        } else {
            writer.put("from", entry.from())
                    .put("to", entry.to())
                    .putTexts(
                            "weekdays",
                            entry.weekdays().stream().map(PeriodMapper::id).toList())
                    .putTexts("except", entry.except())
                    .putUnless(false, "holidays", entry.holidays());
        }
        return writer.put("grid", entry.grid()).putTexts("rooms", entry.rooms()).build();
    }

    static JsonValue period(Period period) {
        ObjectWriter writer = new ObjectWriter(Shape.PERIOD)
                .putDates(period.from(), period.to())
                .put("weekday", period.weekday() == null ? null : PeriodMapper.id(period.weekday()))
                .put("start", period.start())
                .put("end", period.end());
        return writer.build();
    }
}
