package org.harmonogram.check;

import java.util.List;
import org.harmonogram.domain.Requirement;

/**
 * The hours of a plan: for every edition, module and topic what is required and what is placed.
 *
 * @param unitMinutes minutes of a didactic unit
 * @param editions in plan order
 */
public record Ledger(int unitMinutes, List<OfEdition> editions) {

    /** Copies the editions. */
    public Ledger {
        editions = List.copyOf(editions);
    }

    /**
     * Required and placed time.
     *
     * @param requiredMinutes minutes asked for, at least 0
     * @param placedMinutes minutes placed, at least 0
     * @param missingMinutes minutes asked for and not placed; of a sum, the sum of what is missing
     * @param surplusMinutes minutes placed beyond what is asked; of a sum, the sum of what is surplus
     */
    public record Hours(int requiredMinutes, int placedMinutes, int missingMinutes, int surplusMinutes) {}

    /**
     * An edition's hours. A joint topic counts in each of its editions.
     *
     * @param edition id of the edition
     * @param title as printed
     * @param total the sum of its modules
     * @param modules in programme order
     */
    public record OfEdition(String edition, String title, Hours total, List<OfModule> modules) {
        /** Copies the modules. */
        public OfEdition {
            modules = List.copyOf(modules);
        }
    }

    /**
     * A module's hours in one edition.
     *
     * @param module id of the module
     * @param title as printed
     * @param total the sum of its topics
     * @param topics in programme order, one line for each requirement
     */
    public record OfModule(String module, String title, Hours total, List<OfTopic> topics) {
        /** Copies the topics. */
        public OfModule {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic's hours for one audience.
     *
     * @param requirement what is asked
     * @param hours required and placed
     */
    public record OfTopic(Requirement requirement, Hours hours) {}
}
