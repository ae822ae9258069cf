package org.harmonogram.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmonogram.domain.Rule;

/**
 * One breach of a rule: what it counts, which sessions and which other things are involved.
 *
 * @param rule the rule
 * @param count how much of {@link WorkingPlan#count} this breach is, at least 1
 * @param sessions indexes of the sessions involved ({@link WorkingSession#index}), in the order the sentence names them
 * @param about ids of the other things involved, by kind: {@code trainer}, {@code edition}, {@code group} (where the
 *     edition has several), {@code topic}, {@code otherTopic}, {@code room}, {@code venue}, {@code otherVenue}, {@code
 *     feature}, {@code date}; positions in the plan: {@code requirement}, {@code published} (in the baseline); numbers the
 *     sentence names: {@code minutes}, {@code units}, {@code factor}, {@code limit} and {@code actual}, both in what the
 *     rule compares
 */
public record Match(Rule rule, long count, List<Integer> sessions, Map<String, String> about) {

    /** Copies the collections. */
    public Match {
        sessions = List.copyOf(sessions);
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }
}
