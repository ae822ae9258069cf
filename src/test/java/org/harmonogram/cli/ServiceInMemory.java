package org.harmonogram.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.harmonogram.store.ApiKeys;
import org.harmonogram.store.Database;
import org.harmonogram.store.DatabaseSettings;

/** A service that only remembers what it was asked, with keys in memory. */
final class ServiceInMemory implements Service {

    private final DatabaseSettings settings =
            new DatabaseSettings("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "", 2);
    final List<ServiceOptions> started = new ArrayList<>();

    @Override
    public void run(ServiceOptions options, Consumer<String> onReady) {
        started.add(options);
        onReady.accept("http://127.0.0.1:8080");
    }

    @Override
    public void withKeys(ServiceOptions options, Consumer<ApiKeys> work) {
        try (Database database = Database.open(settings)) {
            work.accept(new ApiKeys(database, Clock.systemUTC()));
        }
    }
}
