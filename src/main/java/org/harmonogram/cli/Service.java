package org.harmonogram.cli;

import java.util.function.Consumer;
import org.harmonogram.store.ApiKeys;

/** The service, as the command line starts it and looks after its keys. */
public interface Service {

    /**
     * Runs the service until somebody ends it.
     *
     * @param onReady told where it listens, as an URL, once it answers
     * @throws ServiceRefusedException if it cannot run with these settings
     */
    void run(ServiceOptions options, Consumer<String> onReady);

    /**
     * Opens the keys in the service's database for a moment.
     *
     * @throws ServiceRefusedException if it cannot be opened with these settings
     */
    void withKeys(ServiceOptions options, Consumer<ApiKeys> work);
}
