package org.harmonogram.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.domain.InvalidPlanException;

/** The finished runs of a suite, one file each, so that a suite that is broken off can go on. */
public final class RunStore {

    private final Path folder;

    private RunStore(Path folder) {
        this.folder = folder;
    }

    /** The store in a folder, which is made if need be. */
    public static RunStore in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new RunStore(folder);
    }

    /** The run, if it is finished, found something, and was made from the same inputs. */
    public Optional<RunResult> find(RunKey key, String inputs) {
        Path file = folder.resolve(key.fileName());
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            RunResult run = RunFile.read(file);
            return run.inputs().equals(inputs) && run.failure() == null ? Optional.of(run) : Optional.empty();
        } catch (InvalidPlanException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    void keep(RunResult run) {
        RunFile.write(run, folder.resolve(run.key().fileName()));
    }

    /** A file for what a run says besides its result. */
    Path file(RunKey key, String ending) {
        return folder.resolve(key.fileName() + ending);
    }
}
