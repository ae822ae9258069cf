package org.harmonogram.io.json;

import java.util.List;
import org.harmonogram.domain.AgendaPoint;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Limits;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.Basis;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Topic.Pieces;

/** Maps programmes with their modules and topics. */
final class ProgrammeMapper {

    private ProgrammeMapper() {}

    static Programme programme(Fields fields) {
        return new Programme(
                fields.id("id"),
                fields.text("title"),
                fields.object("basis", Shape.BASIS, ProgrammeMapper::basis),
                fields.optional("complete", Scalars::flag, true),
                fields.requiredObjects("modules", Shape.MODULE, ProgrammeMapper::module));
    }

    private static Basis basis(Fields fields) {
        return new Basis(
                fields.text("act"), fields.optional("date", Times::date), fields.optional("source", Scalars::text));
    }

    private static ProgrammeModule module(Fields fields) {
        return new ProgrammeModule(
                fields.id("id"),
                fields.text("title"),
                fields.requiredObjects("topics", Shape.TOPIC, ProgrammeMapper::topic));
    }

    private static Topic topic(Fields fields) {
        fields.reportBoth("units", "minutes");
        Integer units = fields.optional("units", Scalars.integer(1, Limits.TOPIC_UNITS));
        Integer minutes = fields.optional("minutes", Scalars.integer(1, Limits.TOPIC_UNITS));
        return new Topic(
                fields.id("id"),
                fields.optional("title", Scalars::text),
                fields.list("agenda", ProgrammeMapper::agendaPoint),
                units,
                units == null ? minutes : null,
                fields.list("after", Fields::idElement),
                fields.optional("trainersNeeded", Scalars.integer(0, 100)),
                fields.list("presenters", GridMapper::presenter),
                fields.optional("participants", Scalars.integer(0, Limits.PEOPLE)),
                fields.list("needs", Fields::textElement),
                PeriodMapper.periods(fields, "unavailable"),
                fields.optional("minDays", Scalars.integer(1, 366)),
                fields.object("pieces", Shape.PIECES, ProgrammeMapper::pieces));
    }

    private static AgendaPoint agendaPoint(JsonValue value, String at, Issues issues) {
        if (value instanceof JsonValue.Text) {
            return new AgendaPoint(Fields.textElement(value, at, issues), List.of());
        }
        if (!(value instanceof JsonValue.Fields)) {
            issues.addFault(IssueCode.WRONG_TYPE, at, value.excerpt(), "\"…\", {…}");
            return new AgendaPoint("", List.of());
        }
        Fields fields = new Fields(Shape.AGENDA_POINT, value, at, issues);
        return new AgendaPoint(fields.text("text"), fields.list("items", Fields::textElement));
    }

    private static Pieces pieces(Fields fields) {
        int least = fields.required("least", Scalars.integer(1, Limits.TOPIC_UNITS), 1);
        int most = fields.required("most", Scalars.integer(1, Limits.TOPIC_UNITS), Limits.TOPIC_UNITS);
        if (most < least) {
            fields.report(IssueCode.OUT_OF_RANGE, "most", most, least, Limits.TOPIC_UNITS);
            return new Pieces(1, Limits.TOPIC_UNITS);
        }
        return new Pieces(least, most);
    }
}
