package org.harmonogram.bounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Structure;

/** Editions that have to be looked at together, because they share a topic, a room or a trainer. */
final class Components {

    private final Structure structure;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();

    private Components(Structure structure) {
        this.structure = structure;
        structure.plan().editions().forEach(edition -> parent.put(edition.id(), edition.id()));
    }

    /** The editions, in plan order, those together that share something. */
    static List<List<Edition>> of(Structure structure) {
        return new Components(structure).find();
    }

    private List<List<Edition>> find() {
        Ruling ruling = new Ruling(structure.plan(), Scope.of(structure.plan().editions()));
        Admission admission = new Admission(structure, ruling);
        for (Requirement requirement : structure.requirements()) {
            String first = requirement.editions().get(0).id();
            requirement.editions().forEach(edition -> join(first, edition.id()));
            useTrainers(requirement, admission, first);
        }
        for (Piece piece : new PlanSpace(structure, ruling).pieces()) {
            String edition = piece.requirement().editions().get(0).id();
            for (Candidate candidate : piece.candidates()) {
                candidate.rooms().stream()
                        .filter(Objects::nonNull)
                        .forEach(room -> use(candidate.day() + " room " + room, edition));
            }
            Placement locked = piece.locked();
            if (locked != null) {
                locked.trainers().forEach(trainer -> use("trainer " + trainer, edition));
            }
        }
        Map<String, List<Edition>> result = new LinkedHashMap<>();
        structure
                .plan()
                .editions()
                .forEach(edition -> result.computeIfAbsent(root(edition.id()), id -> new ArrayList<>())
                        .add(edition));
        return List.copyOf(result.values());
    }

    /** Everybody who may lead it: those fixed, and where more are needed those who may be chosen. */
    private void useTrainers(Requirement requirement, Admission admission, String edition) {
        requirement.fixedTrainers().forEach(trainer -> use("trainer " + trainer, edition));
        boolean isChosen =
                requirement.trainersNeeded() > requirement.fixedTrainers().size()
                        || structure.plan().baseline() != null;
        if (isChosen) {
            structure.plan().trainers().stream()
                    .filter(trainer -> admission.mayBeChosen(requirement, trainer))
                    .forEach(trainer -> use("trainer " + trainer.id(), edition));
        }
    }

    private void use(String thing, String edition) {
        String other = users.putIfAbsent(thing, edition);
        if (other != null) {
            join(other, edition);
        }
    }

    private void join(String one, String other) {
        parent.put(root(one), root(other));
    }

    private String root(String edition) {
        String above = Objects.requireNonNull(parent.get(edition));
        if (above.equals(edition)) {
            return edition;
        }
        String root = root(above);
        parent.put(edition, root);
        return root;
    }
}
