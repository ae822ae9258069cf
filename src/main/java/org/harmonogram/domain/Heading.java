package org.harmonogram.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about itself, as printed.
 *
 * @param id of the plan, 1 to 100 characters
 * @param title of the harmonogram
 * @param source where the plan comes from
 * @param organiser who organises the training
 * @param preparedBy who drew the plan up
 * @param funding who pays
 * @param notes printed below the harmonogram
 * @param language of the texts, an ISO 639 code; {@code pl} by default
 */
public record Heading(
        String id,
        String title,
        @Nullable String source,
        @Nullable String organiser,
        @Nullable String preparedBy,
        @Nullable String funding,
        List<String> notes,
        String language) {

    /** @throws IllegalArgumentException if the id is blank */
    public Heading {
        Limits.requireId(id, "plan id");
        notes = List.copyOf(notes);
    }

    /** A heading in Polish without details. */
    public static Heading of(String id, String title) {
        return new Heading(id, title, null, null, null, null, List.of(), "pl");
    }
}
