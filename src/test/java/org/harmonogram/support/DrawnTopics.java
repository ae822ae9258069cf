package org.harmonogram.support;

import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Topic;
import org.harmonogram.domain.Topic.Pieces;
import org.harmonogram.support.DrawnLine.Thing;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code topic}. */
final class DrawnTopics {

    private DrawnTopics() {}

    static Topic topic(DrawnLine line, Thing thing) {
        List<String> words = thing.words();
        boolean inMinutes = words.size() == 3 && words.get(2).equals("min");
        if (words.size() > 2 && !inMinutes) {
            throw line.wrong("(%s) is not understood after topic (%s)".formatted(words.get(2), words.get(0)));
        }
        Integer length = words.size() > 1 ? Integer.valueOf(line.number(words.get(1))) : null;
        List<Presenter> presenters = new ArrayList<>();
        thing.all("by").forEach(id -> presenters.add(new Presenter.OfPlan(id)));
        thing.all("guest").forEach(name -> presenters.add(new Presenter.Named(name, null, null)));
        return new Topic(
                words.get(0),
                words.get(0),
                List.of(),
                inMinutes ? null : length,
                inMinutes ? length : null,
                thing.all("after"),
                DrawnEditions.number(line, thing, "trainers"),
                presenters,
                DrawnEditions.number(line, thing, "people"),
                thing.all("needs"),
                DrawnTimes.periods(line, thing, "unavailable"),
                DrawnEditions.number(line, thing, "days"),
                pieces(line, thing));
    }

    private static @Nullable Pieces pieces(DrawnLine line, Thing thing) {
        if (thing.each("pieces").isEmpty()) {
            return null;
        }
        String[] ends = line.only(thing.each("pieces").get(0)).split("-", -1);
        if (ends.length != 2) {
            throw line.wrong("pieces are written shortest-longest, such as 1-2");
        }
        return new Pieces(line.number(ends[0]), line.number(ends[1]));
    }
}
