package org.harmonogram.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.harmonogram.support.SettableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkspacesTest {

    private static final int AT_ONCE = 4;

    @ParameterizedTest
    @EnumSource
    void a_workspace_that_others_make_at_the_same_moment_breaks_no_transaction(TestDatabase kind) {
        try (Database database = kind.open()) {
            Workspaces workspaces = new Workspaces(database, new SettableClock());
            CyclicBarrier together = new CyclicBarrier(AT_ONCE);

            List<CompletableFuture<Integer>> making = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> make(kind, database, workspaces, together)))
                    .toList();

            assertThat(making).allSatisfy(each -> assertThat(each.join()).isEqualTo(1));
        }
    }

    /** @return how many workspaces of that name the transaction sees afterwards */
    private static int make(TestDatabase kind, Database database, Workspaces workspaces, CyclicBarrier together) {
        if (kind == TestDatabase.H2) {
            meet(together); // later, one transaction would wait for the others to end
        }
        return database.inTransaction(() -> {
            // All have a connection, and none has looked yet.
            database.client().sql("select 1").query(Integer.class).single();
            if (kind == TestDatabase.POSTGRESQL) {
                meet(together);
            }
            workspaces.ensure("office");
            return database.client()
                    .sql("select count(*) from workspace where id = 'office'")
                    .query(Integer.class)
                    .single();
        });
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
