package org.harmonogram.bench.run;

import java.nio.file.Path;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;

/** Reads instances, whatever their format. */
final class Plans {

    private Plans() {}

    static Plan read(Path file) {
        return PlanReader.read(file);
    }
}
