package org.harmonogram.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final String LAW = "{ \"id\": \"law\", \"units\": 4 }";
    private static final String TWO_GROUPS =
            "\"groups\": [{ \"id\": \"red\", \"participants\": 10 }, { \"id\": \"blue\", \"participants\": 12 }]";

    private static Structure structure(String topics, String... editions) {
        return Structure.of(SmallPlan.of(topics, editions));
    }

    private static Requirement only(Structure structure) {
        assertThat(structure.requirements()).hasSize(1);
        return structure.requirements().get(0);
    }

    private static GroupKey key(String edition, String group) {
        return new GroupKey(edition, group);
    }

    @Nested
    class Audiences {

        @Test
        void an_edition_without_groups_is_one() {
            var requirement = only(structure(LAW, "\"id\": \"a\", \"participants\": 20"));
            assertThat(requirement.groups()).containsExactly(new GroupKey("a", null));
            assertThat(requirement.participants()).isEqualTo(20);
        }

        @Test
        void all_groups_attend_together_and_are_summed() {
            var requirement = only(structure(LAW, "\"id\": \"a\", \"participants\": 30, " + TWO_GROUPS));
            assertThat(requirement.groups()).containsExactly(key("a", "red"), key("a", "blue"));
            assertThat(requirement.participants()).isEqualTo(22);
        }

        @Test
        void a_split_topic_has_a_requirement_for_each_group() {
            var structure = structure(LAW, "\"id\": \"a\", \"split\": [\"law\"], " + TWO_GROUPS);
            assertThat(structure.requirements())
                    .extracting(Requirement::groups)
                    .containsExactly(List.of(key("a", "red")), List.of(key("a", "blue")));
            assertThat(structure.requirements())
                    .extracting(Requirement::participants)
                    .containsExactly(10, 12);
        }

        @Test
        void only_some_groups_attend_or_nobody() {
            var some = only(structure(
                    LAW, "\"id\": \"a\", \"only\": [{ \"topic\": \"law\", \"groups\": [\"blue\"] }], " + TWO_GROUPS));
            assertThat(some.groups()).containsExactly(key("a", "blue"));
            assertThat(some.participants()).isEqualTo(12);

            var nobody = only(
                    structure(LAW, "\"id\": \"a\", \"only\": [{ \"topic\": \"law\", \"groups\": [] }], " + TWO_GROUPS));
            assertThat(nobody.groups()).isEmpty();
        }

        @Test
        void uncounted_groups_have_the_editions_number_only_when_all_attend() {
            var groups = "\"participants\": 30, \"groups\": [{ \"id\": \"red\" }, { \"id\": \"blue\" }]";
            assertThat(only(structure(LAW, "\"id\": \"a\", " + groups)).participants())
                    .isEqualTo(30);
            assertThat(structure(LAW, "\"id\": \"a\", \"split\": [\"law\"], " + groups)
                            .requirements())
                    .extracting(Requirement::participants)
                    .containsOnlyNulls();
        }

        @Test
        void a_topics_own_number_goes_first() {
            var topic = "{ \"id\": \"law\", \"units\": 4, \"participants\": 7 }";
            assertThat(only(structure(topic, "\"id\": \"a\", \"participants\": 20"))
                            .participants())
                    .isEqualTo(7);
        }

        @Test
        void a_joint_topic_has_one_requirement_with_the_first_edition() {
            var structure = Structure.of(SmallPlan.with(
                    LAW + ", { \"id\": \"ethics\", \"units\": 2 }",
                    "\"joint\": [{ \"topic\": \"ethics\", \"editions\": [\"b\", \"a\"] }]",
                    "\"id\": \"a\", \"participants\": 5",
                    "\"id\": \"b\", \"participants\": 6"));
            assertThat(structure.requirements())
                    .extracting(requirement -> requirement.topic().id())
                    .containsExactly("law", "ethics", "law");
            var joint = structure.requirements().get(1);
            assertThat(joint.editions()).extracting(Edition::id).containsExactly("b", "a");
            assertThat(joint.participants()).isEqualTo(11);
            assertThat(structure.requirementsOf(structure.edition("b"))).contains(joint);
        }
    }

    @Nested
    class Lengths {

        @Test
        void in_units_are_cut_into_units_up_to_a_window() {
            var requirement = only(structure(LAW, "\"id\": \"a\""));
            assertThat(requirement.requiredMinutes()).isEqualTo(180);
            assertThat(requirement.quantumMinutes()).isEqualTo(45);
            assertThat(requirement.leastMinutes()).isEqualTo(45);
            assertThat(requirement.mostMinutes()).isEqualTo(90);
            assertThat(requirement.fewestPieces(180)).isEqualTo(2);
            assertThat(requirement.fewestPieces(181)).isEqualTo(3);
        }

        @Test
        void in_minutes_are_one_session() {
            var requirement = only(structure("{ \"id\": \"law\", \"minutes\": 50 }", "\"id\": \"a\""));
            assertThat(requirement.quantumMinutes()).isEqualTo(50);
            assertThat(requirement.leastMinutes()).isEqualTo(50);
            assertThat(requirement.mostMinutes()).isEqualTo(50);
        }

        @Test
        void in_minutes_with_pieces_are_cut_by_the_common_measure() {
            var topic = "{ \"id\": \"law\", \"minutes\": 60, \"pieces\": { \"least\": 20, \"most\": 30 } }";
            var requirement = only(structure(topic, "\"id\": \"a\""));
            assertThat(requirement.quantumMinutes()).isEqualTo(10);
            assertThat(requirement.leastMinutes()).isEqualTo(20);
            assertThat(requirement.mostMinutes()).isEqualTo(30);
        }

        @Test
        void decide_how_few_days_are_enough() {
            var topics = LAW + ", { \"id\": \"ethics\", \"units\": 1 }";
            var structure = structure(topics, "\"id\": \"a\"");
            assertThat(structure.fewestDays(structure.edition("a"))).isEqualTo(2);
        }

        @Test
        void count_for_the_busiest_group() {
            var structure = structure(
                    LAW + ", { \"id\": \"ethics\", \"units\": 4 }",
                    "\"id\": \"a\", \"split\": [\"law\"], \"only\": [{ \"topic\": \"ethics\", \"groups\": [\"red\"] }], "
                            + TWO_GROUPS);
            assertThat(structure.fewestDays(structure.edition("a"))).isEqualTo(2);
        }
    }

    @Nested
    class Trainers {

        @Test
        void one_is_needed_if_the_plan_lists_any() {
            assertThat(only(structure(LAW, "\"id\": \"a\"")).trainersNeeded()).isZero();
            var listed = SmallPlan.with(LAW, "\"trainers\": [{ \"id\": \"t\", \"name\": \"T\" }]", "\"id\": \"a\"");
            assertThat(only(Structure.of(listed)).trainersNeeded()).isEqualTo(1);
        }

        @Test
        void fixed_ones_are_those_of_the_plan() {
            var topic = "{ \"id\": \"law\", \"units\": 4, \"trainersNeeded\": 3,"
                    + " \"presenters\": [\"t\", { \"name\": \"Gość\" }] }";
            var plan = SmallPlan.with(topic, "\"trainers\": [{ \"id\": \"t\", \"name\": \"T\" }]", "\"id\": \"a\"");
            var requirement = only(Structure.of(plan));
            assertThat(requirement.fixedTrainers()).containsExactly("t");
            assertThat(requirement.fewestTrainers()).isEqualTo(3);
        }
    }

    @Nested
    class Finding {

        private final Structure structure = structure(
                LAW + ", { \"id\": \"ethics\", \"units\": 2 }",
                "\"id\": \"a\", \"split\": [\"law\"], " + TWO_GROUPS,
                "\"id\": \"b\"");

        private static Placement placement(String topic, String edition, String... groups) {
            return new Placement(
                    List.of(edition), List.of(groups), topic, 1, null, null, null, List.of(), Set.of(), null);
        }

        @Test
        void goes_by_topic_edition_and_groups() {
            assertThat(structure.get(placement("law", "a", "blue")).groups()).containsExactly(key("a", "blue"));
            assertThat(structure.get(placement("ethics", "a", "blue", "red")).groups())
                    .hasSize(2);
            assertThat(structure.get(placement("ethics", "a")).groups()).hasSize(2);
            assertThat(structure.get(placement("law", "b")).groups()).containsExactly(new GroupKey("b", null));
        }

        @Test
        void fails_where_none_or_several_fit() {
            assertThat(structure.find(placement("law", "a"))).isEmpty();
            assertThat(structure.find(placement("ethics", "a", "red"))).isEmpty();
            assertThat(structure.find(placement("law", "c"))).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> structure.get(placement("law", "a")))
                    .withMessageContaining("law");
        }
    }

    @Test
    void names_what_is_not_in_the_plan() {
        var structure = structure(LAW, "\"id\": \"a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.edition("z"))
                .withMessageContaining("(z)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.room("z"))
                .withMessageContaining("(z)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.trainer("z"))
                .withMessageContaining("(z)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> structure.venueOf("z"))
                .withMessageContaining("(z)");
    }
}
