package org.harmonogram.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.harmonogram.check.Ledger;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;

/** Prints the ledger of hours: for every edition, module and topic what is required, placed, missing, surplus. */
final class LedgerPrinter {

    private static final int CELL_WIDTH = 14;
    private static final int NARROW_CELL_WIDTH = 8;

    private final Ledger ledger;
    private final Words words;
    private final Page page;

    private LedgerPrinter(Ledger ledger, Words words, Page page) {
        this.ledger = ledger;
        this.words = words;
        this.page = page;
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
        page.cells(mark, text, cells, page.isNarrow() ? NARROW_CELL_WIDTH : CELL_WIDTH);
    }

    private List<String> headings() {
        String width = page.isNarrow() ? ".short" : "";
        return List.of(
                words.say("ledger.required" + width),
                words.say("ledger.placed" + width),
                words.say("ledger.missing" + width),
                words.say("ledger.surplus" + width));
    }

    private List<String> cells(Hours hours) {
        List<String> cells = new ArrayList<>();
        for (int minutes : new int[] {
            hours.requiredMinutes(), hours.placedMinutes(), hours.missingMinutes(), hours.surplusMinutes()
        }) {
            cells.add(cell(minutes));
        }
        return cells;
    }

    /** Units, and clock hours where there is room for them. */
    private String cell(int minutes) {
        if (minutes == 0) {
            return "–";
        }
        String units = ledger.inUnits(minutes, words.locale());
        return page.isNarrow() ? units : units + " (" + words.clock(minutes) + ")";
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
