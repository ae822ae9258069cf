package org.harmonogram.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a finished run is still the run that a suite asks for. */
public final class Fingerprint {

    private static final int CHARACTERS = 16;

    private Fingerprint() {}

    /** Of all that the result of a run depends on, besides seed, program and machine. */
    public static String of(Suite suite, Instance instance, Configuration configuration) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, instance.file());
            add(digest, configuration.file());
            if (configuration.solverFile() != null) {
                add(digest, configuration.solverFile());
            }
            String rest = suite.limits() + "|" + suite.process();
            digest.update(rest.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void add(MessageDigest digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
