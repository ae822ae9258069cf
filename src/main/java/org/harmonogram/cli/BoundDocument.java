package org.harmonogram.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.bounds.Bound;
import org.harmonogram.bounds.Bound.Part;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/** A proven limit as a document for other programs. Ids are those of rules and levels everywhere. */
final class BoundDocument {

    private BoundDocument() {}

    /**
     * {@code lower} by level, {@code attained}, {@code cost} and {@code gap} of the placements where there are any, {@code
     * leftOut}, {@code seconds}, and {@code parts} with kind, editions and the like.
     */
    static Map<String, Object> of(Bound bound, @Nullable Score cost) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("lower", score(bound.lower()));
        document.put("attained", bound.isAttained());
        if (cost != null) {
            document.put("cost", score(cost));
            document.put(
                    "gap",
                    score(new Score(
                            cost.hard() - bound.lower().hard(),
                            cost.medium() - bound.lower().medium(),
                            cost.soft() - bound.lower().soft())));
        }
        document.put("leftOut", ids(bound.leftOut()));
        document.put("seconds", seconds(bound.time()));
        document.put("parts", bound.parts().stream().map(BoundDocument::part).toList());
        return document;
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", part.kind().id());
        values.put("editions", part.editions());
        values.put("lower", score(part.lower()));
        values.put("best", part.isBest());
        values.put("used", part.isUsed());
        values.put("leftOut", ids(part.leftOut()));
        values.put("seconds", seconds(part.time()));
        return values;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("hard", score.hard());
        values.put("medium", score.medium());
        values.put("soft", score.soft());
        return values;
    }

    private static List<String> ids(Collection<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
