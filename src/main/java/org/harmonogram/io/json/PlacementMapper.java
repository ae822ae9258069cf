package org.harmonogram.io.json;

import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Baseline;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Lock;
import org.harmonogram.domain.Placement;

/** Maps placements, those so far and those last published. */
final class PlacementMapper {

    private static final List<String> LENGTHS = List.of("units", "minutes");

    private PlacementMapper() {}

    static Placement placement(Fields fields) {
        fields.reportNoneOf(LENGTHS);
        fields.reportBoth("units", "minutes");
        Integer units = fields.optional("units", Scalars.integer(1, Limits.TOPIC_UNITS));
        Integer minutes = fields.optional("minutes", Scalars.integer(1, Limits.DAY_MINUTES));
        boolean neither = units == null && minutes == null;
        return new Placement(
                fields.requiredList("editions", Fields::idElement),
                fields.list("groups", Fields::idElement),
                fields.id("topic"),
                neither ? Integer.valueOf(1) : units,
                units == null ? minutes : null,
                fields.optional("start", Times::dateTime),
                fields.optional("room", Scalars::id),
                fields.list("trainers", Fields::idElement),
                Set.copyOf(Distinct.of(fields, "lock", Scalars.oneOf(Lock.values(), Lock::id), Lock::id)),
                fields.optional("note", Scalars::text));
    }

    static Baseline baseline(Fields fields) {
        return new Baseline(
                fields.required("asOf", Times::date, Limits.FIRST_DATE),
                fields.requiredObjects("placements", Shape.PLACEMENT, PlacementMapper::placement));
    }
}
