package org.harmonogram.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that placements name what there is, and that each belongs to one requirement in its measure. */
final class PlacementChecks {

    private final Plan plan;
    private final Ids ids;
    private final Found found;
    private final @Nullable RequirementIndex index;

    /** @param index the plan's requirements; absent: they are not known, because of other issues */
    PlacementChecks(Plan plan, Ids ids, Found found, @Nullable RequirementIndex index) {
        this.plan = plan;
        this.ids = ids;
        this.found = found;
        this.index = index;
    }

    void check() {
        check(plan.placements(), "/placements/");
        if (plan.baseline() != null) {
            check(plan.baseline().placements(), "/baseline/placements/");
        }
    }

    private void check(List<Placement> placements, String at) {
        for (int i = 0; i < placements.size(); i++) {
            check(placements.get(i), at + i);
        }
    }

    private void check(Placement placement, String at) {
        int before = found.count();
        EditionChecks editions = new EditionChecks(ids, found);
        editions.checkTooFew(placement.editions(), 1, at + "/editions");
        ids.requireAll(ids.editions, placement.editions(), at + "/editions", "editions");
        Set<String> attending = new HashSet<>(placement.editions());
        for (int g = 0; g < placement.groups().size(); g++) {
            editions.checkGroup(placement.groups().get(g), attending, at + "/groups/" + g);
        }
        found.addRepeated(placement.groups(), g -> at + "/groups/" + g);
        ids.require(ids.topics, placement.topic(), at + "/topic", "topics");
        boolean sound = found.count() == before;
        checkLength(placement, at);
        if (sound && index != null) {
            checkFit(placement, index.fitting(placement).size(), at);
        }
        ids.require(ids.venueOfRoom, placement.room(), at + "/room", "rooms");
        ids.requireAll(ids.trainers, placement.trainers(), at + "/trainers", "trainers");
        checkFixed(placement, at + "/trainers/");
    }

    private void checkFit(Placement placement, int fitting, String at) {
        if (fitting != 1) {
            found.add(
                    fitting == 0 ? IssueCode.PLACEMENT_FITS_NOTHING : IssueCode.PLACEMENT_FITS_SEVERAL,
                    at,
                    placement.topic(),
                    String.join(", ", placement.editions()),
                    placement.groups().isEmpty() ? "–" : String.join(", ", placement.groups()));
        }
    }

    private void checkLength(Placement placement, String at) {
        Topic topic = ids.topics.get(placement.topic());
        if (topic != null && topic.units() != null && placement.units() == null) {
            found.add(IssueCode.WRONG_MEASURE, at + "/minutes", placement.topic(), "minutes", "units");
        } else if (topic != null && topic.minutes() != null && placement.minutes() == null) {
            found.add(IssueCode.WRONG_MEASURE, at + "/units", placement.topic(), "units", "minutes");
        }
        int startMinute =
                placement.start() == null ? 0 : placement.start().toLocalTime().toSecondOfDay() / 60;
        int minutes = placement.minutes(plan.unitMinutes());
        if (startMinute + minutes > Limits.DAY_MINUTES) {
            found.add(IssueCode.PAST_MIDNIGHT, at, placement.topic(), minutes);
        }
    }

    private void checkFixed(Placement placement, String at) {
        Topic topic = ids.topics.get(placement.topic());
        if (topic != null) {
            for (int i = 0; i < placement.trainers().size(); i++) {
                if (topic.presenters()
                        .contains(new Presenter.OfPlan(placement.trainers().get(i)))) {
                    found.add(
                            IssueCode.TRAINER_FIXED_ALREADY,
                            at + i,
                            placement.trainers().get(i),
                            placement.topic());
                }
            }
        }
    }
}
