package org.harmonogram.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Validation;
import org.harmonogram.rules.Match;
import org.harmonogram.rules.WorkingPlan;

/**
 * Judges a plan afresh: every breach of a rule in a sentence, what each rule costs, and the hours. The findings must add
 * up to the counts, and the counts to the score; where they do not, the program is at fault and says so.
 */
public final class Check {

    /** Findings of one rule that a report lists; nobody reads more, and pairs of sessions can be so many that no memory holds them. */
    public static final int MOST_FINDINGS = 1_000;

    private final Plan plan;
    private final int mostFindings;
    private final Structure structure;
    private final WorkingPlan working;
    private final Sentences sentences;

    private Check(Structure structure, int mostFindings) {
        this.plan = structure.plan();
        this.mostFindings = mostFindings;
        this.structure = structure;
        this.working = WorkingPlan.of(structure);
        this.sentences = new Sentences(structure);
    }

    /**
     * The plan and its placements judged; of each rule the first {@value #MOST_FINDINGS} findings are listed.
     *
     * @throws InvalidPlanException if the plan has errors
     * @throws IllegalStateException if the numbers contradict each other, which is a fault of the program
     */
    public static Report of(Plan plan) {
        return of(plan, MOST_FINDINGS);
    }

    /**
     * The plan and its placements judged.
     *
     * @param mostFindings of each rule that are listed, at least 1
     * @throws InvalidPlanException if the plan has errors
     * @throws IllegalStateException if the numbers contradict each other, which is a fault of the program
     */
    public static Report of(Plan plan, int mostFindings) {
        return new Check(Validation.structure(plan), mostFindings).report();
    }

    private Report report() {
        List<RuleScore> rules = Arrays.stream(Rule.values())
                .map(rule -> new RuleScore(rule, plan.level(rule), plan.weight(rule), working.count(rule)))
                .toList();
        List<Finding> findings = working.matches(mostFindings).stream()
                .map(this::finding)
                .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::rule))
                .toList();
        requireAgreement(rules, findings, mostFindings, working.score());
        return new Report(working.score(), rules, findings, Ledger.of(structure));
    }

    private Finding finding(Match match) {
        Rule rule = match.rule();
        return new Finding(
                rule,
                plan.level(rule),
                match.count(),
                match.count() * plan.weight(rule),
                match.sessions(),
                match.about(),
                sentences.english(match),
                sentences.polish(match));
    }

    /** Holds that the findings of each rule whose list is whole add up to its count, and the costs of all rules to the score. */
    static void requireAgreement(List<RuleScore> rules, List<Finding> findings, int mostFindings, Score score) {
        Map<Rule, Integer> listed = new EnumMap<>(Rule.class);
        Map<Rule, Long> found = new EnumMap<>(Rule.class);
        for (Finding finding : findings) {
            listed.merge(finding.rule(), 1, Integer::sum);
            found.merge(finding.rule(), finding.count(), Long::sum);
        }
        Map<Level, Long> costs = new EnumMap<>(Level.class);
        for (RuleScore each : rules) {
            long matched = found.getOrDefault(each.rule(), 0L);
            boolean isCutOff = listed.getOrDefault(each.rule(), 0) >= mostFindings;
            if (isCutOff ? matched > each.count() : matched != each.count()) {
                throw new IllegalStateException("Rule (%s) counts (%d), but its findings add up to (%d)."
                        .formatted(each.rule().id(), each.count(), matched));
            }
            costs.merge(each.level(), each.cost(), Long::sum);
        }
        Score sum = new Score(
                costs.getOrDefault(Level.HARD, 0L),
                costs.getOrDefault(Level.MEDIUM, 0L),
                costs.getOrDefault(Level.SOFT, 0L));
        if (!sum.equals(score)) {
            throw new IllegalStateException("The rules cost (%s), but the score is (%s).".formatted(sum, score));
        }
    }
}
