package org.harmonogram.cli;

import org.harmonogram.check.Ledger;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Structure;
import org.harmonogram.solver.SolveResult;
import org.harmonogram.solver.SolveResult.Statistics;

/** Prints what a search achieved: the score, the hours, what is broken, and how the search went. */
final class SolveSummary {

    private final Words words;
    private final Page page;

    SolveSummary(Words words, Page page) {
        this.words = words;
        this.page = page;
    }

    void print(SolveResult result, Structure structure, long seed) {
        page.title(words.say("solve.result"));
        ReportPrinter report = new ReportPrinter(result.report(), words, page);
        report.printScore();
        page.blank();
        Sessions sessions = Sessions.of(structure);
        for (Ledger.OfEdition edition : result.report().ledger().editions()) {
            int days = Sessions.dates(sessions.of(structure.edition(edition.edition())))
                    .size();
            page.line(edition(edition, result.report().ledger(), days));
        }
        report.printFindings(Level.HARD);
        report.printFindings(Level.MEDIUM);
        page.blank().line(search(result.statistics(), seed));
    }

    private String edition(Ledger.OfEdition edition, Ledger ledger, int days) {
        Hours total = edition.total();
        return words.say(
                "solve.edition",
                edition.title(),
                words.units(total.placedMinutes(), ledger.unitMinutes()),
                ledger.inUnits(total.requiredMinutes(), words.locale()),
                words.clock(total.placedMinutes()),
                words.count("days", days));
    }

    private String search(Statistics statistics, long seed) {
        return words.say(
                "solve.search",
                words.seconds(statistics.elapsed()),
                statistics.kept(),
                words.count("moves", statistics.moves()),
                statistics.movesPerSecond(),
                words.say("solve.end." + statistics.end().id()),
                Long.toString(seed));
    }
}
