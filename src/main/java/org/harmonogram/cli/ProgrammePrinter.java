package org.harmonogram.cli;

import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Topic;

/** Prints the programmes of a plan that has no editions: modules and topics, with their hours as far as they are known. */
final class ProgrammePrinter {

    private final Words words;
    private final Page page;

    ProgrammePrinter(Words words, Page page) {
        this.words = words;
        this.page = page;
    }

    void print(Plan plan) {
        page.title(plan.heading().title());
        for (Programme programme : plan.programmes()) {
            page.blank().line(programme.title());
            Programme.Basis basis = programme.basis();
            if (basis != null) {
                page.line(words.say("programme.basis", basis.act()));
            }
            if (!programme.complete()) {
                page.line(words.say("programme.incomplete"));
            }
            for (ProgrammeModule module : programme.modules()) {
                page.blank().line(module.title()).rule();
                module.topics().forEach(topic -> page.ends(topic.name(), length(topic)));
            }
        }
        if (plan.programmes().isEmpty()) {
            page.blank().line(words.say("plan.empty"));
        }
    }

    private String length(Topic topic) {
        if (topic.units() != null) {
            return words.count("units", topic.units());
        }
        return topic.minutes() == null ? words.say("programme.unknown") : words.clock(topic.minutes());
    }
}
