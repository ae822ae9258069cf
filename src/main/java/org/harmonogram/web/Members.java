package org.harmonogram.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.harmonogram.domain.Score;
import org.harmonogram.io.json.ReportDocument;
import org.jspecify.annotations.Nullable;

/** Builds one object of an answer; leaves out what is absent. Members are written in the order of the calls. */
final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Writes a number, a flag, a list or an object as it is, and anything else as its text; nothing if it is absent. */
    Members with(String key, @Nullable Object value) {
        if (value instanceof Score score) {
            members.put(key, ReportDocument.score(score));
        } else if (value instanceof Instant || value instanceof Duration || value instanceof UUID) {
            members.put(key, value.toString());
        } else if (value != null) {
            members.put(key, value);
        }
        return this;
    }

    Map<String, Object> build() {
        return members;
    }
}
