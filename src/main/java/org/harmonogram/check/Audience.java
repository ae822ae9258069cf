package org.harmonogram.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** Names who attends: editions by their titles, groups where not all of an edition attend. */
final class Audience {

    /** Ids that say themselves that they name groups, so that the word is not said twice. */
    private static final Pattern NAMED_GROUP = Pattern.compile("(?iu)(grupa|group)\\P{L}.*");

    private final Structure structure;
    private final Words words;

    Audience(Structure structure, Words words) {
        this.structure = structure;
        this.words = words;
    }

    /** Everybody who attends a topic. */
    String of(Requirement requirement) {
        return words.list(requirement.editions().stream()
                .map(edition -> named(edition, requirement.groups()))
                .toList());
    }

    /** The groups, by edition. */
    String of(List<GroupKey> groups) {
        return words.list(groups.stream()
                .map(GroupKey::edition)
                .distinct()
                .map(edition -> named(structure.edition(edition), groups))
                .toList());
    }

    private String named(Edition edition, List<GroupKey> all) {
        List<GroupKey> groups =
                all.stream().filter(key -> key.edition().equals(edition.id())).toList();
        if (groups.isEmpty()) {
            return words.phrase("audience.nobody", "edition", edition.title());
        }
        if (groups.size() == Math.max(1, edition.groups().size())) {
            return edition.title();
        }
        List<String> names = groups.stream()
                .map(key -> Objects.requireNonNull(key.group(), "group"))
                .toList();
        if (names.stream().allMatch(name -> NAMED_GROUP.matcher(name).matches())) {
            return words.phrase("audience.named-groups", "edition", edition.title(), "groups", words.list(names));
        }
        return groups.size() == 1
                ? words.phrase("audience.group", "edition", edition.title(), "group", names.get(0))
                : words.phrase("audience.groups", "edition", edition.title(), "groups", words.list(names));
    }
}
