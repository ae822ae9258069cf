package org.harmonogram.support;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.RuleSettings;
import org.harmonogram.domain.RuleSettings.Per;
import org.harmonogram.support.DrawnLine.Clause;
import org.harmonogram.support.DrawnLine.Thing;

/** Reads {@code rule} lines. */
final class DrawnRules {

    private static final Set<String> KEYWORDS = Set.of("weight", "level", "hours", "per", "off");

    private DrawnRules() {}

    static void read(DrawnLine line, Map<Rule, RuleSettings> rules) {
        for (Thing thing : line.things(KEYWORDS)) {
            String id = thing.words().get(0);
            Rule rule = Rule.find(id).orElseThrow(() -> line.wrong("there is no rule (" + id + ")"));
            RuleSettings settings = RuleSettings.DEFAULT;
            for (Clause clause : thing.clauses()) {
                settings = changed(line, settings, clause);
            }
            rules.put(rule, settings);
        }
    }

    private static RuleSettings changed(DrawnLine line, RuleSettings old, Clause clause) {
        return switch (clause.keyword()) {
            case "weight" -> old.withWeight(line.number(line.only(clause)));
            case "level" ->
                new RuleSettings(old.weight(), name(Level.class, line, clause), old.enabled(), old.hours(), old.per());
            case "hours" ->
                new RuleSettings(old.weight(), old.level(), old.enabled(), line.number(line.only(clause)), old.per());
            case "per" ->
                new RuleSettings(old.weight(), old.level(), old.enabled(), old.hours(), name(Per.class, line, clause));
            default -> new RuleSettings(old.weight(), old.level(), false, old.hours(), old.per());
        };
    }

    private static <T extends Enum<T>> T name(Class<T> names, DrawnLine line, Clause clause) {
        String word = line.only(clause);
        try {
            return Enum.valueOf(names, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.wrong("(%s) is no %s".formatted(word, names.getSimpleName()), e);
        }
    }
}
