package org.harmonogram.bench.run;

import org.harmonogram.bench.suite.Configuration;

/** Who solves by which configuration. */
final class Contenders {

    private Contenders() {}

    static Contender of(Configuration configuration) {
        return switch (configuration.solver()) {
            case HARMONOGRAM -> new HarmonogramContender(configuration);
            case TIMEFOLD -> new TimefoldContender(configuration);
            case CP_SAT -> new CpSatContender(configuration);
        };
    }
}
