package org.harmonogram.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmonogram.check.Ledger.Hours;
import org.harmonogram.check.Ledger.OfEdition;
import org.harmonogram.check.Ledger.OfModule;
import org.harmonogram.check.Ledger.OfTopic;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Programme;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** Adds up the placed time of each requirement, straight from the placements and not from any counter. */
final class LedgerBuilder {

    private final Structure structure;
    private final int[] placedMinutes;

    LedgerBuilder(Structure structure) {
        this.structure = structure;
        this.placedMinutes = new int[structure.requirements().size()];
        for (Placement placement : structure.plan().placements()) {
            if (placement.start() != null) {
                placedMinutes[structure.get(placement).index()] +=
                        placement.minutes(structure.plan().unitMinutes());
            }
        }
    }

    Ledger ledger() {
        return new Ledger(
                structure.plan().unitMinutes(),
                structure.plan().editions().stream().map(this::edition).toList());
    }

    private OfEdition edition(Edition edition) {
        List<Requirement> requirements = structure.requirementsOf(edition);
        List<OfModule> modules = new ArrayList<>();
        for (ProgrammeModule module : programme(edition).modules()) {
            List<OfTopic> topics = requirements.stream()
                    .filter(requirement -> requirement.module().id().equals(module.id()))
                    .map(requirement -> new OfTopic(requirement, hours(requirement)))
                    .toList();
            modules.add(new OfModule(
                    module.id(), module.title(), sum(topics.stream().map(OfTopic::hours)), topics));
        }
        return new OfEdition(edition.id(), edition.title(), sum(modules.stream().map(OfModule::total)), modules);
    }

    private Programme programme(Edition edition) {
        return structure.plan().programmes().stream()
                .filter(programme -> programme.id().equals(edition.programme()))
                .findFirst()
                .orElseThrow();
    }

    private static Hours sum(Stream<Hours> hours) {
        return hours.reduce(Hours.NONE, Hours::plus);
    }

    Hours hours(Requirement requirement) {
        int required = requirement.requiredMinutes();
        int placed = placedMinutes[requirement.index()];
        return requirement.lengthKnown()
                ? new Hours(required, placed, Math.max(0, required - placed), Math.max(0, placed - required))
                : new Hours(0, placed, 0, 0);
    }
}
