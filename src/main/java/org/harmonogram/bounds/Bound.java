package org.harmonogram.bounds;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/**
 * A proven lower limit: no plan costs less. Levels are compared in order, so it reads: nobody can break fewer hard rules;
 * with so few broken nobody can leave out less; and only with so little left out is the soft cost at least that. A plan that
 * leaves out more may well cost less at level soft.
 *
 * <p>It holds for every plan that keeps the locks, places no more time than is required or placed already, starts sessions
 * on the steps of a window or where the plan has one already, and cuts topics as they allow.
 *
 * @param lower no such plan costs less
 * @param isAttained whether some plan costs just that, by every rule: then nothing can be better
 * @param parts what was proven of which editions; the limits of one {@link Part#isUsed used} part after another add up
 * @param placements the best plan that was found on the way; absent: none, as where no plan is cheaper than the one that was known
 * @param time how long it took
 */
public record Bound(
        Score lower,
        boolean isAttained,
        List<Part> parts,
        @Nullable List<Placement> placements,
        Duration time) {

    /** Copies the lists. */
    public Bound {
        parts = List.copyOf(parts);
        placements = placements == null ? null : List.copyOf(placements);
    }

    /** What a part looks at. */
    public enum Kind {
        /** Editions that share trainers, rooms or topics, with all of their rules. */
        TOGETHER,
        /** One edition, or two, as if the others did not exist, without what trainers cost over all editions. */
        ALONE,
        /** Shares and ways of trainers over all editions, by dates and without times, and no other costs. */
        STAFFING,
        /** What trainers cost over all editions, and no other costs. */
        TRAINERS,
        /** Nothing: a hard rule that the model is built on is switched off, or no hard rule. */
        NOTHING;

        /** The name in files: {@code together}, {@code alone}, {@code staffing}, {@code trainers}, {@code nothing}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One proof.
     *
     * @param kind what it looks at
     * @param editions ids of the editions
     * @param lower what these editions cost at least, by the rules counted
     * @param isBest whether the limit is the optimum of what the part looks at; otherwise time ran out
     * @param isUsed whether it is among those that add up to the limit; otherwise others gave more
     * @param leftOut rules in force in the plan that the part leaves out, or counts only in part: they would only add to it
     * @param time how long it took
     */
    public record Part(
            Kind kind,
            List<String> editions,
            Score lower,
            boolean isBest,
            boolean isUsed,
            Set<Rule> leftOut,
            Duration time) {
        /** Copies the collections. */
        public Part {
            editions = List.copyOf(editions);
            Set<Rule> ordered = EnumSet.noneOf(Rule.class);
            ordered.addAll(leftOut);
            leftOut = Collections.unmodifiableSet(ordered);
        }

        Part withLeftOut(Set<Rule> further) {
            Set<Rule> all = EnumSet.noneOf(Rule.class);
            all.addAll(further);
            all.addAll(leftOut);
            return new Part(kind, editions, lower, isBest, isUsed, all, time);
        }

        Part withUse(boolean newUse) {
            return new Part(kind, editions, lower, isBest, newUse, leftOut, time);
        }
    }

    /** The rules that, for some edition, no part of the proof counts in full. */
    public Set<Rule> leftOut() {
        Map<String, Set<Rule>> byEdition = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.isUsed()) {
                part.editions()
                        .forEach(edition -> byEdition
                                .computeIfAbsent(edition, id -> EnumSet.allOf(Rule.class))
                                .retainAll(part.leftOut()));
            }
        }
        Set<Rule> result = EnumSet.noneOf(Rule.class);
        byEdition.values().forEach(result::addAll);
        return result;
    }
}
