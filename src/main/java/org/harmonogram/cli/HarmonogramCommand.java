package org.harmonogram.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program without a command: says that it wants one. */
@Command(name = "harmonogram", versionProvider = HarmonogramCommand.OfJar.class)
final class HarmonogramCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new BadUsageException("usage.command");
    }

    /** The version the build wrote into the jar's manifest. */
    static final class OfJar implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String built = HarmonogramCommand.class.getPackage().getImplementationVersion();
            // Without a jar, as in an IDE, there is no version.
            return new String[] {built == null ? "Harmonogram" : "Harmonogram " + built};
        }
    }
}
