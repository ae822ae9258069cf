package org.harmonogram.domain;

import java.util.List;
import org.harmonogram.domain.Programme.ProgrammeModule;
import org.jspecify.annotations.Nullable;

/**
 * What one topic asks for one audience: how much time, in what pieces, with how many trainers. Every placement belongs
 * to one. Derived from a plan by {@link Structure}; a topic has one requirement per edition, or per group where it is
 * split, or one for all editions that have it jointly.
 *
 * @param index position in {@link Structure#requirements()}, from 0
 * @param programme the programme of the topic
 * @param module the module of the topic
 * @param topic what is taught
 * @param topicOrder the topic's position in its programme, from 0
 * @param editions the editions that attend, at least one
 * @param groups the groups that attend; none is legal
 * @param lengthKnown {@code false} if the topic states no length: nothing is missing then, and nothing is surplus
 * @param requiredMinutes minutes asked for, 0 if unknown
 * @param quantumMinutes every session the solver makes is a multiple of this, at least 1
 * @param leastMinutes shortest session the solver makes
 * @param mostMinutes longest session the solver makes: what the topic allows and the longest window holds, at least
 *     {@code leastMinutes}
 * @param trainersNeeded trainers each session needs
 * @param fixedTrainers ids of the trainers among the topic's presenters
 * @param participants people in each session; absent: unknown
 */
public record Requirement(
        int index,
        Programme programme,
        ProgrammeModule module,
        Topic topic,
        int topicOrder,
        List<Edition> editions,
        List<GroupKey> groups,
        boolean lengthKnown,
        int requiredMinutes,
        int quantumMinutes,
        int leastMinutes,
        int mostMinutes,
        int trainersNeeded,
        List<String> fixedTrainers,
        @Nullable Integer participants) {

    /** Copies the lists. */
    public Requirement {
        editions = List.copyOf(editions);
        groups = List.copyOf(groups);
        fixedTrainers = List.copyOf(fixedTrainers);
    }

    /** Sessions that are needed at least to hold that many placed minutes. */
    public int fewestPieces(int placedMinutes) {
        return (placedMinutes + mostMinutes - 1) / mostMinutes;
    }

    /** Trainers that its sessions have at least, all together: those needed or those fixed, and never below one. */
    public int fewestTrainers() {
        return Math.max(1, Math.max(trainersNeeded, fixedTrainers.size()));
    }

    /** Whether some group attends both. */
    public boolean sharesGroupWith(Requirement other) {
        return groups.stream().anyMatch(other.groups::contains);
    }

    /** A length as a placement of this requirement states it: units if the topic is in units, else absent. */
    public @Nullable Integer unitsOf(int minutes, int unitMinutes) {
        return topic.minutes() == null ? Integer.valueOf(minutes / unitMinutes) : null;
    }
}
