package org.harmonogram.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.harmonogram.domain.Placement;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.support.DrawnPlan;
import org.junit.jupiter.api.Test;

class WorkingPlanTest {

    private static final Plan PLAN = DrawnPlan.plan("""
            topic Prawo 4
            edition I uses 16.06..17.06
            16.06 09:00 | Prawo 2
            unplaced    | Prawo 2
            """);

    private final WorkingPlan working = WorkingPlan.of(Structure.of(PLAN));

    @Test
    void sessions_stand_for_the_placements_in_their_order() {
        assertThat(working.sessions()).extracting(WorkingSession::index).containsExactly(0, 1);
        assertThat(working.sessions()).extracting(WorkingSession::isPlaced).containsExactly(true, false);
    }

    @Test
    void a_session_can_be_added_and_placed() {
        WorkingSession session = working.add(working.sessions().get(0).requirement());

        working.place(session, at("2025-06-17T09:00"));

        assertThat(session.index()).isEqualTo(2);
        assertThat(working.count(Rule.NOT_PLACED)).isZero();
    }

    @Test
    void a_date_that_the_plan_does_not_name_is_refused_with_the_date() {
        WorkingSession session = working.sessions().get(1);

        assertThatThrownBy(() -> working.place(session, at("2025-06-18T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-06-18");
        assertThat(session.isPlaced()).isFalse();
        assertThat(working.count(Rule.NOT_PLACED)).isEqualTo(2);
    }

    @Test
    void a_session_cannot_be_placed_or_taken_away_twice() {
        List<WorkingSession> sessions = working.sessions();

        assertThatThrownBy(() -> working.place(sessions.get(0), at("2025-06-17T09:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(0)");
        assertThatThrownBy(() -> working.unplace(sessions.get(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(1)");
    }

    private static Placement at(String start) {
        return PLAN.placements().get(0).withPlace(LocalDateTime.parse(start), null, List.of());
    }
}
