package org.harmonogram.domain;

import org.harmonogram.io.json.PlanReader;

/** Plans of one programme, written as the format writes them, with as little as a test is about. */
final class SmallPlan {

    private static final String PLAN = """
            {
              "format": "harmonogram/1", "id": "plan", "title": "Plan",
              "grids": [{ "id": "day", "items": [
                { "kind": "window", "start": "09:00", "end": "10:30" },
                { "kind": "window", "start": "10:45", "end": "12:15" }
              ] }],
              "programmes": [{ "id": "course", "title": "Kurs", "modules": [{ "id": "m", "title": "M", "topics": [%s] }] }],
              "editions": [%s]%s
            }
            """;

    private SmallPlan() {}

    /**
     * A plan.
     *
     * @param topics JSON of the topics
     * @param editions JSON of the editions' keys besides title, programme and calendar (three days in March)
     */
    static Plan of(String topics, String... editions) {
        return with(topics, "", editions);
    }

    /** As {@link #of}, with more keys at the end of the document. */
    static Plan with(String topics, String more, String... editions) {
        StringBuilder all = new StringBuilder();
        for (String edition : editions) {
            all.append(all.isEmpty() ? "" : ", ")
                    .append("{ \"title\": \"E\", \"programme\": \"course\", \"calendar\": [{ \"from\": \"2025-03-03\",")
                    .append(" \"to\": \"2025-03-05\", \"grid\": \"day\" }], ")
                    .append(edition)
                    .append(" }");
        }
        return PlanReader.read(PLAN.formatted(topics, all, more.isEmpty() ? "" : ", " + more));
    }
}
