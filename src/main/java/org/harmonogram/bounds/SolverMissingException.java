package org.harmonogram.bounds;

/**
 * OR-Tools, or its native library for this operating system and processor, is not there. The runnable jar carries the one
 * of the machine it was built on; a program that embeds the plain jar adds both by itself.
 */
public final class SolverMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SolverMissingException(Throwable cause) {
        super(
                "OR-Tools CP-SAT cannot be loaded on (%s, %s): add com.google.ortools:ortools-java and its library for this machine."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                cause);
    }
}
