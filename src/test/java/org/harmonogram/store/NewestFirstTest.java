package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.store.Caller.Role;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewestFirstTest {

    private static final Caller CALLER = new Caller("ours", "key:1", Role.PLANNER);

    private final SettableClock clock = new SettableClock();

    @ParameterizedTest
    @EnumSource
    void one_list_gives_page_after_page(TestDatabase kind) {
        try (Database database = kind.open()) {
            new Workspaces(database, clock).ensure("ours");
            Plan plan = PlanReader.read(Path.of("data/cus-bialystok-2025/plan.json"));
            PlanStore plans = new PlanStore(database, clock);
            PlanDraft draft = PlanDraft.of(plan, Check.of(plan).score(), null);
            plans.create(CALLER, draft, List.of());
            plans.create(CALLER, draft, List.of());
            NewestFirst list = new NewestFirst("select id, created_at from plan", "created_at", "ours");

            Page<Position> first = page(list, database, null);
            Page<Position> second = page(list, database, first.next());

            assertThat(first.items()).hasSize(1);
            assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
            assertThat(second.next()).isNull();
        }
    }

    private static Page<Position> page(NewestFirst list, Database database, String after) {
        return list.page(
                database.client(),
                after,
                1,
                (row, number) -> new Position(Rows.moment(row, "created_at"), row.getString("id")),
                position -> position);
    }
}
