package org.harmonogram.cli;

import java.io.PrintWriter;

/**
 * Where a command prints to.
 *
 * @param out for what was asked for
 * @param err for progress, warnings and errors
 * @param outIsTerminal whether somebody watches {@code out}; else it is a pipe or a file, and gets plain text
 * @param errIsTerminal whether somebody watches {@code err}; only then is there a progress line
 * @param width columns of a line, at least 1
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int width) {

    /** Columns of a line where nobody says how many there are. */
    public static final int DEFAULT_WIDTH = 100;
}
