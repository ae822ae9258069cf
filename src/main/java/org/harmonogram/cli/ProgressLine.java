package org.harmonogram.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import org.harmonogram.solver.Progress;

/** One line on a terminal that says how far a search is, written over again and again; nothing in a pipe. */
final class ProgressLine implements Consumer<Progress> {

    private static final int BAR_WIDTH = 10;
    /** A search may find thousands of better plans a second in the beginning. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Words words;
    private final PrintWriter err;
    private final boolean shown;
    private final int width;
    private Duration next = Duration.ZERO;
    private int printed;

    ProgressLine(Context context, boolean wanted) {
        this.words = context.words();
        this.err = context.terminal().err();
        this.shown = wanted && context.terminal().errIsTerminal();
        // A sign in the last column would make some terminals begin a new line.
        this.width = context.terminal().width() - 1;
    }

    @Override
    public void accept(Progress progress) {
        if (shown && progress.elapsed().compareTo(next) >= 0) {
            next = progress.elapsed().plus(PAUSE);
            overwrite(text(progress));
        }
    }

    /** Leaves an empty line, so that what is printed next stands alone. */
    void clear() {
        if (printed > 0) {
            overwrite("");
            err.print('\r');
            err.flush();
        }
    }

    private String text(Progress progress) {
        long done = Math.max(0, Math.min(BAR_WIDTH, Math.round(progress.share() * BAR_WIDTH)));
        String bar = "#".repeat((int) done) + "-".repeat(BAR_WIDTH - (int) done);
        return words.say("progress", bar, words.seconds(progress.elapsed()), words.shortScore(progress.score()));
    }

    private void overwrite(String line) {
        String fitting = TextWidth.wrap(line, width).get(0);
        err.print('\r' + TextWidth.padRight(fitting, printed));
        err.flush();
        printed = TextWidth.of(fitting);
    }
}
