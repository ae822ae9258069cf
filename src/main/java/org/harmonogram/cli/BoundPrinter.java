package org.harmonogram.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.harmonogram.bounds.Bound;
import org.harmonogram.bounds.Bound.Kind;
import org.harmonogram.bounds.Bound.Part;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/** Prints a proven limit in words: what it is, how it was proven, and what the placements could save at most. */
final class BoundPrinter {

    private final Plan plan;
    private final Words words;
    private final Page page;

    BoundPrinter(Plan plan, Words words, Page page) {
        this.plan = plan;
        this.words = words;
        this.page = page;
    }

    /** @param cost what the placements of the plan cost; absent: there are none */
    void print(Bound bound, @Nullable Score cost) {
        page.line(limit(bound.lower()));
        if (bound.isAttained()) {
            page.line(words.say("bound.attained"));
        }
        if (cost != null) {
            page.line(gap(cost, bound.lower()));
        }
        page.blank().line(words.say("bound.parts"));
        bound.parts().stream().filter(Part::isUsed).forEach(part -> page.line("  • ", part(part)));
        page.blank();
        if (!bound.leftOut().isEmpty()) {
            page.line(words.say("bound.left.out", names(bound.leftOut())));
        }
        page.line(words.say("bound.holds"));
        page.line(words.say("bound.search", words.seconds(bound.time())));
    }

    private String limit(Score lower) {
        if (lower.hard() > 0) {
            return words.say("bound.hard", lower.hard());
        }
        return lower.medium() > 0
                ? words.say("bound.medium", lower.medium(), lower.soft())
                : words.say("bound.soft", lower.soft());
    }

    private String gap(Score cost, Score lower) {
        if (cost.equals(lower)) {
            return words.say("bound.gap.none");
        }
        if (cost.hard() > lower.hard() || cost.medium() > lower.medium()) {
            return words.say("bound.gap.unusable", cost.hard(), cost.medium());
        }
        long above = cost.soft() - lower.soft();
        return words.say("bound.gap", cost.soft(), above, words.quotient(100 * above, cost.soft()));
    }

    private String part(Part part) {
        Score lower = part.lower();
        String limit = words.say("bound.levels", lower.hard(), lower.medium(), lower.soft());
        String end = part.kind() == Kind.NOTHING ? "bound.nothing" : part.isBest() ? "bound.best" : "bound.open";
        return words.say("bound.part", what(part), limit, words.say(end), words.seconds(part.time()));
    }

    private String what(Part part) {
        String editions = part.editions().stream().map(this::title).collect(Collectors.joining(", "));
        boolean single = part.editions().size() == 1 && part.kind() == Kind.TOGETHER;
        return words.say("bound.kind." + (single ? "single" : part.kind().id()), editions);
    }

    private String title(String id) {
        return plan.editions().stream()
                .filter(edition -> edition.id().equals(id))
                .map(Edition::title)
                .findFirst()
                .orElse(id);
    }

    private String names(Set<Rule> rules) {
        return rules.stream()
                .map(rule -> "%s (%s)".formatted(words.rule(rule), rule.id()))
                .collect(Collectors.joining(", "));
    }
}
