package org.harmonogram.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.harmonogram.domain.Plan;
import org.jspecify.annotations.Nullable;

/** What one run of the program knows besides its arguments: where to print, in which language, how it is interrupted. */
final class Context {

    private final Terminal terminal;
    private final Consumer<Runnable> onInterrupt;
    private final @Nullable Locale wanted;
    private Words words;

    /**
     * @param wanted the language asked for; {@code null}: that of the plan, and until one is read, {@code fallback}
     * @param onInterrupt takes what is to be done when somebody interrupts the run
     */
    Context(Terminal terminal, @Nullable Locale wanted, Locale fallback, Consumer<Runnable> onInterrupt) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.onInterrupt = onInterrupt;
        this.words = Words.of(wanted == null ? fallback : wanted);
    }

    Terminal terminal() {
        return terminal;
    }

    Words words() {
        return words;
    }

    /** From now on the program speaks the plan's language, unless it was asked for another. */
    void speakLanguageOf(Plan plan) {
        if (wanted == null) {
            words = Words.of(Locale.forLanguageTag(plan.heading().language()));
        }
    }

    void onInterrupt(Runnable stop) {
        onInterrupt.accept(stop);
    }

    Page page() {
        return Page.of(terminal);
    }

    void print(Page page) {
        terminal.out().print(page);
        terminal.out().flush();
    }

    /** A line for people on standard error; what was asked for goes to standard output. */
    void tell(String line) {
        terminal.err().println(TextWidth.clean(line).replace(Words.NO_BREAK, ' '));
        terminal.err().flush();
    }
}
