package org.harmonogram.bench.suite;

import java.nio.file.Path;
import org.harmonogram.bench.generate.Generated;
import org.harmonogram.bench.generate.GeneratedFiles;
import org.harmonogram.bench.generate.Generator;
import org.harmonogram.bench.generate.Kind;
import org.harmonogram.domain.InvalidPlanException;

/**
 * A plan that is made on demand, because it is large or one of many.
 *
 * @param kind what is special about it
 * @param editions number of editions, as many as the kind allows
 * @param seed of the random numbers
 */
public record Made(Kind kind, int editions, long seed) {

    /** The folder for such plans, beside those who name them. */
    static final String FOLDER = ".generated";

    /** The plan, known by kind, editions and seed. */
    Instance in(Path folder) {
        String name = "%s-%d-%d".formatted(kind.id(), editions, seed);
        return new Instance(name, folder.resolve(FOLDER).resolve(name).resolve(GeneratedFiles.PLAN), this);
    }

    /**
     * Makes the plan; what is there is replaced by the same, or by what the generator makes now.
     *
     * @param file of the instance
     * @throws InvalidPlanException if it cannot be written
     */
    public void make(Path file) {
        Generated generated = Generator.generate(kind, editions, seed);
        GeneratedFiles.write(generated, file.resolve("../..").normalize());
    }
}
