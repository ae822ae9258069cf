package org.harmonogram.check;

import java.util.List;
import java.util.Locale;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/**
 * The hours of a plan: for every edition, module and topic what is required and what is placed. A placement without a
 * start is not placed.
 *
 * @param unitMinutes minutes of a didactic unit
 * @param editions in plan order
 */
public record Ledger(int unitMinutes, List<OfEdition> editions) {

    /** Copies the editions. */
    public Ledger {
        editions = List.copyOf(editions);
    }

    /** The hours of the plan and its placements. */
    public static Ledger of(Structure structure) {
        return new LedgerBuilder(structure).ledger();
    }

    /**
     * Required and placed time.
     *
     * @param requiredMinutes minutes asked for, at least 0
     * @param placedMinutes minutes placed, at least 0
     * @param missingMinutes minutes asked for and not placed; of a sum, the sum of what is missing
     * @param surplusMinutes minutes placed beyond what is asked; of a sum, the sum of what is surplus
     */
    public record Hours(int requiredMinutes, int placedMinutes, int missingMinutes, int surplusMinutes) {

        /** No time at all. */
        public static final Hours NONE = new Hours(0, 0, 0, 0);

        /** Both together. What one has too much does not make up for what the other lacks. */
        public Hours plus(Hours other) {
            return new Hours(
                    requiredMinutes + other.requiredMinutes,
                    placedMinutes + other.placedMinutes,
                    missingMinutes + other.missingMinutes,
                    surplusMinutes + other.surplusMinutes);
        }

        /** Whether nothing is missing and nothing is surplus. */
        public boolean isEven() {
            return missingMinutes == 0 && surplusMinutes == 0;
        }
    }

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
     * @param topics in programme order, one line for each requirement: a topic that groups have on their own, or that
     *     several have in parallel, has a line for each
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
     * @param hours required and placed; nothing is missing or surplus where the topic states no length
     */
    public record OfTopic(Requirement requirement, Hours hours) {}

    /**
     * Minutes in units, exactly: {@code 60}; {@code 4.5}, in Polish {@code 4,5}; {@code 4 1/3} where decimals do not
     * end after two.
     */
    public String inUnits(int minutes, Locale locale) {
        int whole = minutes / unitMinutes;
        int rest = minutes % unitMinutes;
        if (rest == 0) {
            return Integer.toString(whole);
        }
        if (rest * 100 % unitMinutes == 0) {
            String decimals = "%02d".formatted(rest * 100 / unitMinutes).replaceFirst("0$", "");
            return whole + (locale.getLanguage().equals("pl") ? "," : ".") + decimals;
        }
        int divisor = greatestCommonDivisor(rest, unitMinutes);
        String fraction = rest / divisor + "/" + unitMinutes / divisor;
        return whole == 0 ? fraction : whole + " " + fraction;
    }

    /** Minutes in clock hours, such as {@code 45 h 0 min}. */
    public static String inClockHours(int minutes) {
        return minutes / 60 + " h " + minutes % 60 + " min";
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
