package org.harmonogram.domain;

import java.util.List;

/**
 * A topic that several editions of one programme attend together.
 *
 * @param topic id of the topic
 * @param editions ids of at least two editions
 */
public record Joint(String topic, List<String> editions) {

    /** Copies the editions. */
    public Joint {
        editions = List.copyOf(editions);
    }
}
