package org.harmonogram.io.json;

import java.time.LocalTime;
import org.harmonogram.domain.Grid;
import org.harmonogram.domain.GridItem;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Presenter;
import org.jspecify.annotations.Nullable;

/** Maps grids and the people named with their items. */
final class GridMapper {

    private GridMapper() {}

    static Grid grid(Fields fields) {
        return new Grid(fields.id("id"), fields.requiredObjects("items", Shape.GRID_ITEM, GridMapper::item));
    }

    private static GridItem item(Fields fields) {
        GridItem.Kind kind =
                fields.required("kind", Scalars.oneOf(GridItem.Kind.values(), GridItem.Kind::id), GridItem.Kind.BREAK);
        boolean window = kind == GridItem.Kind.WINDOW;
        LocalTime start = fields.required("start", Times::time, LocalTime.MIN);
        LocalTime end = end(fields, start, window);
        GridItem.On on = fields.optional("on", Scalars.oneOf(GridItem.On.values(), GridItem.On::id));
        if (window && on != null) {
            fields.report(IssueCode.KEY_DOES_NOT_APPLY, "on", "on", kind.id());
        }
        return new GridItem(
                // A window whose end is a stand-in would be too long, or overlap others.
                window && end == null ? GridItem.Kind.BREAK : kind,
                start,
                end,
                fields.optional("title", Scalars::text),
                fields.optional("place", Scalars::text),
                fields.list("presenters", GridMapper::presenter),
                fields.optional("stepMinutes", Scalars.integer(1, Limits.DAY_MINUTES)),
                window ? null : on);
    }

    private static @Nullable LocalTime end(Fields fields, LocalTime start, boolean window) {
        if (window) {
            fields.reportIfMissing("end");
        }
        LocalTime end = fields.optional("end", Times::time);
        if (end != null && !end.isAfter(start)) {
            fields.report(IssueCode.ENDS_BEFORE_START, "end", end, start);
            return null;
        }
        return end;
    }

    /** A trainer's id, or somebody who is only named. */
    static Presenter presenter(JsonValue value, String at, Issues issues) {
        if (value instanceof JsonValue.Text) {
            return new Presenter.OfPlan(Fields.idElement(value, at, issues));
        }
        if (!(value instanceof JsonValue.Fields)) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "\"…\", {…}");
            return new Presenter.Named("", null, null);
        }
        Fields fields = new Fields(Shape.PRESENTER, value, at, issues);
        return new Presenter.Named(
                fields.text("name"),
                fields.optional("affiliation", Scalars::text),
                fields.optional("role", Scalars::text));
    }
}
