package org.harmonogram.check;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;

/**
 * One breach of a rule in a plan.
 *
 * @param rule the rule
 * @param level the level it counts at in this plan
 * @param count how much of the rule's count this breach is, at least 1
 * @param cost count times the rule's weight
 * @param placements positions of the placements involved, in the order the sentence names them
 * @param about ids of the other things involved, and numbers the sentence names, by kind
 * @param english the breach as a sentence in English
 * @param polish the breach as a sentence in Polish
 */
public record Finding(
        Rule rule,
        Level level,
        long count,
        long cost,
        List<Integer> placements,
        Map<String, String> about,
        String english,
        String polish) {

    /** Copies the collections. */
    public Finding {
        placements = List.copyOf(placements);
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /** The breach as a sentence, in Polish if the locale's language is Polish, else in English. */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals("pl") ? polish : english;
    }
}
