package org.harmonogram.cli;

import java.util.List;
import org.harmonogram.check.Finding;
import org.harmonogram.check.Report;
import org.harmonogram.check.RuleScore;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Rule;

/** Prints how a plan was judged: the score in words, what each rule costs, and every breach as a sentence. */
final class ReportPrinter {

    private final Report report;
    private final Words words;
    private final Page page;

    ReportPrinter(Report report, Words words, Page page) {
        this.report = report;
        this.words = words;
        this.page = page;
    }

    /** The score in words, and below it the rules that cost something. */
    void printScore() {
        page.line(words.score(report.score()));
        for (RuleScore rule : report.rules()) {
            if (rule.cost() > 0) {
                page.line("  • ", cost(rule));
            }
        }
    }

    /** Every breach of a level; nothing if there is none. */
    void printFindings(Level level) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.level() == level && finding.cost() > 0)
                .toList();
        if (!findings.isEmpty()) {
            page.blank().line(words.say("findings." + level.id()));
            findings.forEach(finding -> page.line("  • ", finding.sentence(words.locale())));
            report.rules().stream()
                    .filter(rule -> rule.level() == level && rule.cost() > 0)
                    .forEach(this::printUnlisted);
        }
    }

    private void printUnlisted(RuleScore score) {
        long unlisted = report.unlisted(score.rule());
        if (unlisted > 0) {
            Rule rule = score.rule();
            page.line("  • ", words.say("findings.unlisted", words.rule(rule), rule.id(), unlisted));
        }
    }

    private String cost(RuleScore rule) {
        return words.say(
                "rule.cost",
                words.rule(rule.rule()),
                rule.rule().id(),
                words.level(rule.level()),
                rule.count(),
                rule.weight(),
                rule.cost());
    }
}
