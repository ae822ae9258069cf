package org.harmonogram.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum: modules of topics, in the order they should be taught.
 *
 * @param id unique among the plan's programmes
 * @param title as printed
 * @param basis what prescribes it
 * @param complete {@code false} if topics or hours are missing: it can be shown and audited, not planned
 * @param modules in order
 */
public record Programme(
        String id, String title, @Nullable Basis basis, boolean complete, List<ProgrammeModule> modules) {

    /**
     * What prescribes a programme.
     *
     * @param act the act, regulation or grant agreement
     * @param date of the act
     * @param source where it was read
     */
    public record Basis(
            String act, @Nullable LocalDate date, @Nullable String source) {}

    /**
     * A part of a programme.
     *
     * @param id unique among the plan's modules
     * @param title as printed
     * @param topics in order
     */
    public record ProgrammeModule(String id, String title, List<Topic> topics) {
        /** @throws IllegalArgumentException if the id is blank */
        public ProgrammeModule {
            Limits.requireId(id, "module id");
            topics = List.copyOf(topics);
        }
    }

    /** @throws IllegalArgumentException if the id is blank */
    public Programme {
        Limits.requireId(id, "programme id");
        modules = List.copyOf(modules);
    }

    /** All topics, in programme order. */
    public List<Topic> topics() {
        return modules.stream().flatMap(module -> module.topics().stream()).toList();
    }
}
