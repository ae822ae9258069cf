package org.harmonogram.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.harmonogram.domain.AgendaPoint;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Presenter;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;
import org.harmonogram.domain.Topic;
import org.jspecify.annotations.Nullable;

/** What is printed of a session: topic with its units, agenda, people, and whatever is special about it. */
final class SessionText {

    private final Structure structure;
    private final Words words;

    SessionText(Structure structure, Words words) {
        this.structure = structure;
        this.words = words;
    }

    /** In the table of an edition's day: all of it, without what the table's headings say. */
    List<Line> inDay(PlacedSession session, Edition edition, Place place) {
        List<Line> lines = topic(session);
        for (Presenter presenter : session.requirement().topic().presenters()) {
            if (presenter instanceof Presenter.Named named) {
                lines.add(new Line("– ", name(named)));
            }
        }
        addTrainers(session, lines);
        addAudience(session, edition, lines);
        place.rest(structure, session.placement().room()).forEach(room -> lines.add(Line.of(words.say("place", room))));
        addNote(session, lines);
        return lines;
    }

    /** In the list of a trainer's sessions. */
    List<Line> ofTrainer(PlacedSession session) {
        List<Line> lines = name(session);
        addEditions(session, lines);
        String room = session.placement().room();
        if (room != null) {
            lines.add(Line.of(words.say("place", Place.name(structure, room))));
        }
        addNote(session, lines);
        return lines;
    }

    /** In the list of a room's sessions. */
    List<Line> inRoom(PlacedSession session) {
        List<Line> lines = name(session);
        addEditions(session, lines);
        addTrainers(session, lines);
        addNote(session, lines);
        return lines;
    }

    /** How a person or body is printed: name, role, affiliation. */
    String name(Presenter presenter) {
        if (presenter instanceof Presenter.Named named) {
            StringBuilder result = new StringBuilder(named.name());
            appendPart(result, named.role());
            appendPart(result, named.affiliation());
            return result.toString();
        }
        return structure.trainer(((Presenter.OfPlan) presenter).id()).name();
    }

    private static void appendPart(StringBuilder result, @Nullable String part) {
        if (part != null) {
            result.append(", ").append(part);
        }
    }

    private List<Line> topic(PlacedSession session) {
        Topic topic = session.requirement().topic();
        List<Line> lines = new ArrayList<>();
        if (topic.title() != null) {
            lines.add(Line.of(topic.title()));
        }
        for (AgendaPoint point : topic.agenda()) {
            lines.add(new Line(hasOwnMark(point.text()) ? "" : "• ", point.text()));
            point.items().forEach(item -> lines.add(new Line(hasOwnMark(item) ? "  " : "  – ", item)));
        }
        if (lines.isEmpty()) {
            lines.add(Line.of(topic.id()));
        }
        addUnits(session, lines, topic.title() == null ? lines.size() - 1 : 0);
        return lines;
    }

    private List<Line> name(PlacedSession session) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(session.requirement().topic().name()));
        addUnits(session, lines, 0);
        return lines;
    }

    /** The units stand behind the title, or behind the agenda where there is no title. */
    private void addUnits(PlacedSession session, List<Line> lines, int at) {
        Integer units = session.placement().units();
        if (units != null) {
            Line line = lines.get(at);
            lines.set(at, new Line(line.mark(), line.text() + " –" + Words.NO_BREAK + words.count("units", units)));
        }
    }

    private static boolean hasOwnMark(String text) {
        return !text.isEmpty()
                && (Character.isDigit(text.charAt(0))
                        || "-–—•*(".indexOf(text.charAt(0)) >= 0
                        || (text.length() > 1 && text.charAt(1) == ')'));
    }

    private void addTrainers(PlacedSession session, List<Line> lines) {
        if (!session.trainers().isEmpty()) {
            String names = session.trainers().stream()
                    .map(id -> structure.trainer(id).name())
                    .collect(Collectors.joining(", "));
            lines.add(Line.of(words.say("session.trainers", names)));
        }
    }

    /** Only some of the edition's groups, or other editions as well. */
    private void addAudience(PlacedSession session, Edition edition, List<Line> lines) {
        Requirement requirement = session.requirement();
        List<String> groups = groups(requirement, edition);
        if (groups.size() < edition.groups().size()) {
            lines.add(Line.of(
                    groups.isEmpty()
                            ? words.say("session.groups.none")
                            : words.say("session.groups", String.join(", ", groups))));
        }
        String others = requirement.editions().stream()
                .filter(other -> !other.id().equals(edition.id()))
                .map(Edition::title)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add(Line.of(words.say("session.together", others)));
        }
    }

    private static List<String> groups(Requirement requirement, Edition edition) {
        return requirement.groups().stream()
                .filter(key -> key.edition().equals(edition.id()))
                .map(GroupKey::group)
                .filter(group -> group != null)
                .toList();
    }

    private void addEditions(PlacedSession session, List<Line> lines) {
        Requirement requirement = session.requirement();
        String editions = requirement.editions().stream()
                .map(edition -> {
                    List<String> groups = groups(requirement, edition);
                    return groups.size() < edition.groups().size()
                            ? edition.title() + " (" + String.join(", ", groups) + ")"
                            : edition.title();
                })
                .collect(Collectors.joining(", "));
        lines.add(Line.of(editions));
    }

    private static void addNote(PlacedSession session, List<Line> lines) {
        String note = session.placement().note();
        if (note != null) {
            lines.add(Line.of(note));
        }
    }
}
