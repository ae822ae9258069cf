package org.harmonogram.io.json;

import org.harmonogram.domain.AgendaPoint;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.Basis;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Topic.Pieces;
import org.jspecify.annotations.Nullable;

/** Turns programmes into JSON. */
final class ProgrammeToJson {

    private ProgrammeToJson() {}

    static JsonValue programme(Programme programme) {
        return new ObjectWriter(Shape.PROGRAMME)
                .put("id", programme.id())
                .put("title", programme.title())
                .putValue("basis", basis(programme.basis()))
                .putUnless(true, "complete", programme.complete())
                .putRequiredList("modules", programme.modules(), ProgrammeToJson::module)
                .build();
    }

    private static @Nullable JsonValue basis(@Nullable Basis basis) {
        return basis == null
                ? null
                : new ObjectWriter(Shape.BASIS)
                        .put("act", basis.act())
                        .put("date", basis.date())
                        .put("source", basis.source())
                        .build();
    }

    private static JsonValue module(ProgrammeModule module) {
        return new ObjectWriter(Shape.MODULE)
                .put("id", module.id())
                .put("title", module.title())
                .putRequiredList("topics", module.topics(), ProgrammeToJson::topic)
                .build();
    }

    private static JsonValue topic(Topic topic) {
        return new ObjectWriter(Shape.TOPIC)
                .put("id", topic.id())
                .put("title", topic.title())
                .putList("agenda", topic.agenda(), ProgrammeToJson::agendaPoint)
                .put("units", topic.units())
                .put("minutes", topic.minutes())
                .putTexts("after", topic.after())
                .put("trainersNeeded", topic.trainersNeeded())
                .putList("presenters", topic.presenters(), PlanToJson::presenter)
                .put("participants", topic.participants())
                .putTexts("needs", topic.needs())
                .putList("unavailable", topic.unavailable(), EditionToJson::period)
                .put("minDays", topic.minDays())
                .putValue("pieces", pieces(topic.pieces()))
                .build();
    }

    private static JsonValue agendaPoint(AgendaPoint point) {
        return point.items().isEmpty()
                ? ObjectWriter.scalar(point.text())
                : new ObjectWriter(Shape.AGENDA_POINT)
                        .put("text", point.text())
                        .putTexts("items", point.items())
                        .build();
    }

    private static @Nullable JsonValue pieces(@Nullable Pieces pieces) {
        return pieces == null
                ? null
                : new ObjectWriter(Shape.PIECES)
                        .put("least", pieces.least())
                        .put("most", pieces.most())
                        .build();
    }
}
