package org.harmonogram.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;

/** Prints the ledger of hours: for every edition, module and topic what is required, placed, missing, surplus. */
final class LedgerPrinter {

    private static final String NOTHING = "–";

    private final Ledger ledger;
    private final Words words;
    private final Page page;
    private final int cellWidth;

    private LedgerPrinter(Ledger ledger, Words words, Page page) {
        this.ledger = ledger;
        this.words = words;
        this.page = page;
        this.cellWidth = Stream.concat(
                        headings().stream(),
                        ledger.editions().stream().flatMap(edition -> cells(edition.total()).stream()))
                .mapToInt(TextWidth::of)
                .max()
                .orElse(0);
    }

    static void print(Ledger ledger, Words words, Page page) {
        new LedgerPrinter(ledger, words, page).print();
    }

    private void print() {
        if (ledger.editions().isEmpty()) {
            page.line(words.say("ledger.empty"));
        }
        boolean first = true;
        for (Ledger.OfEdition edition : ledger.editions()) {
            if (!first) {
                page.blank();
            }
            first = false;
            row("", edition.title(), headings());
            page.rule();
            for (Ledger.OfModule module : edition.modules()) {
                row("", module.title(), cells(module.total()));
                module.topics().forEach(topic -> row("  ", name(topic), cells(topic.hours())));
            }
            page.rule();
            row("", words.say("ledger.total"), cells(edition.total()));
        }
    }

    private void row(String mark, String text, List<String> cells) {
        page.cells(mark, text, cells, cellWidth);
    }

    /** The clock time is left out where there is no room for it. */
    private List<String> headings() {
        return page.isNarrow()
                ? List.of(
                        words.say("ledger.required.short"),
                        words.say("ledger.placed.short"),
                        words.say("ledger.missing.short"),
                        words.say("ledger.surplus.short"))
                : List.of(
                        words.say("ledger.required"),
                        words.say("ledger.placed"),
                        words.say("ledger.missing"),
                        words.say("ledger.surplus"),
                        words.say("ledger.clock"));
    }

    private List<String> cells(Hours hours) {
        List<String> cells = new ArrayList<>(List.of(
                units(hours.requiredMinutes()),
                units(hours.placedMinutes()),
                units(hours.missingMinutes()),
                units(hours.surplusMinutes())));
        if (!page.isNarrow()) {
            cells.add(hours.placedMinutes() == 0 ? NOTHING : words.clock(hours.placedMinutes()));
        }
        return cells;
    }

    private String units(int minutes) {
        return minutes == 0 ? NOTHING : ledger.inUnits(minutes, words.locale());
    }

    /** The topic, with the groups that have it where others do not. */
    private static String name(Ledger.OfTopic topic) {
        Requirement requirement = topic.requirement();
        String name = requirement.topic().name();
        int all = requirement.editions().stream()
                .mapToInt(edition -> edition.groups().size())
                .sum();
        return requirement.groups().size() < all
                ? name + requirement.groups().stream().map(GroupKey::group).collect(Collectors.joining(", ", " (", ")"))
                : name;
    }
}
