package org.harmonogram.service;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The processes of one test: they end with it, and if it fails, the end of what each has printed is shown. */
final class Services implements AfterEachCallback {

    private final List<ServiceProcess> processes = new ArrayList<>();

    /** A process that is ready. */
    ServiceProcess start(ServiceSetup setup) {
        ServiceProcess service = new ServiceProcess(setup);
        processes.add(service);
        service.start();
        service.awaitReady();
        return service;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        processes.forEach(ServiceProcess::kill);
        if (context.getExecutionException().isPresent()) {
            processes.forEach(service -> System.err.println(service.tail()));
        }
    }
}
