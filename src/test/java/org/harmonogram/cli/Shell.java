package org.harmonogram.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs commands as a user types them, without a process around them. */
record Shell(Locale locale, boolean terminal, int width, Consumer<Runnable> onInterrupt, Service service) {

    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {}

    /** An English user's pipe. */
    static Shell pipe() {
        return new Shell(Locale.ENGLISH, false, Terminal.DEFAULT_WIDTH, stop -> {}, new ServiceInMemory());
    }

    /** An English user's terminal. */
    static Shell terminal(int width) {
        return new Shell(Locale.ENGLISH, true, width, stop -> {}, new ServiceInMemory());
    }

    Shell in(String language) {
        return new Shell(Locale.forLanguageTag(language), terminal, width, onInterrupt, service);
    }

    /** Somebody presses Ctrl-C as soon as it has an effect. */
    Shell interrupted() {
        return new Shell(locale, terminal, width, Runnable::run, service);
    }

    /** With that service. */
    Shell with(Service other) {
        return new Shell(locale, terminal, width, onInterrupt, other);
    }

    Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = run(out, err, arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    int run(Writer out, Writer err, Object... arguments) {
        List<String> words = new ArrayList<>();
        Arrays.stream(arguments).map(String::valueOf).forEach(words::add);
        Terminal screen = new Terminal(new PrintWriter(out), new PrintWriter(err), terminal, terminal, width);
        return Cli.run(words.toArray(String[]::new), screen, locale, onInterrupt, service);
    }
}
