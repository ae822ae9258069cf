package org.harmonogram.check;

import java.util.List;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Score;

/**
 * A plan judged.
 *
 * @param score what the plan costs
 * @param rules what each rule costs, in catalogue order, every rule once
 * @param findings breaches, hard ones first, then by rule in catalogue order and plan order; of each rule no more than were asked
 *     for, see {@link #unlisted}
 * @param ledger the hours
 */
public record Report(Score score, List<RuleScore> rules, List<Finding> findings, Ledger ledger) {

    /** Copies the lists. */
    public Report {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /** How much of the count of a rule no finding tells of, because there would be too many. */
    public long unlisted(Rule rule) {
        return count(rule)
                - findings.stream()
                        .filter(finding -> finding.rule() == rule)
                        .mapToLong(Finding::count)
                        .sum();
    }

    /** How often a rule is broken. */
    public long count(Rule rule) {
        return rules.stream()
                .filter(score -> score.rule() == rule)
                .mapToLong(RuleScore::count)
                .sum();
    }
}
