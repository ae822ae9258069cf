package org.harmonogram.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A stream of server-sent events about a job, held against what is said of them in {@code docs/api.md}. */
final class EventStream {

    private static final Set<String> NAMES = Set.of("job", "end");

    private EventStream() {}

    /**
     * One event.
     *
     * @param id the change; empty if none is stated
     * @param name as stated; empty if none is
     * @param data its lines joined
     */
    record Event(String id, String name, String data) {}

    /** The events of a stream that were received whole; comments are left out. */
    static List<Event> events(String stream) {
        List<Event> events = new ArrayList<>();
        int end = stream.lastIndexOf("\n\n");
        String whole = end < 0 ? "" : stream.substring(0, end);
        for (String block : whole.split("\n\n", -1)) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith(":")).toList();
            if (!lines.isEmpty()) {
                events.add(new Event(field(lines, "id"), field(lines, "event"), field(lines, "data")));
            }
        }
        return events;
    }

    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).replaceFirst("^ ", ""))
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with the events: their names, ids or data, or that something follows the end. */
    static List<String> violations(String stream, Function<String, List<String>> ofData) {
        List<String> violations = new ArrayList<>();
        List<Event> events = events(stream);
        for (int i = 0; i < events.size(); i++) {
            int number = i;
            Event event = events.get(i);
            if (!NAMES.contains(event.name())) {
                violations.add(
                        "event %d has the name (%s), where one of %s is due".formatted(number, event.name(), NAMES));
            }
            if (event.name().equals("end") && i < events.size() - 1) {
                violations.add("event %d is the end, and (%s) follows"
                        .formatted(number, events.get(i + 1).name()));
            }
            List<String> ofThis = ofData.apply(event.data());
            ofThis.forEach(each -> violations.add("event %d, data: %s".formatted(number, each)));
            if (ofThis.isEmpty()) {
                checkAgainstJob(number, event, violations);
            }
        }
        return violations;
    }

    private static void checkAgainstJob(int number, Event event, List<String> violations) {
        Json job = Json.parse(event.data());
        if (!job.get("change").text().equals(event.id())) {
            violations.add("event %d has the id (%s), and its job the change (%s)"
                    .formatted(number, event.id(), job.get("change").text()));
        }
        if (event.name().equals("end") != job.find("endedAt").isPresent()) {
            violations.add("event %d is called (%s), and its job is (%s)"
                    .formatted(number, event.name(), job.get("state").text()));
        }
    }
}
