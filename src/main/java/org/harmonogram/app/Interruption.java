package org.harmonogram.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.harmonogram.cli.ExitCodes;
import org.jspecify.annotations.Nullable;

/**
 * Turns Ctrl-C, and the other signals that ask a process to end, into the early end of a search. The JVM answers such a
 * signal by running its shutdown hooks while all threads go on; the hook here stops the search and then holds the JVM's
 * end up until the main thread has written and printed the best plan, so that the process ends with the exit code of
 * the result and not with that of the signal.
 */
final class Interruption {

    /** Writing a plan takes a moment; a process that does not come to an end must still be mortal. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exitCode = ExitCodes.FAULT;
    private @Nullable Thread hook;

    /** From now on a signal runs {@code stop} instead of ending the process. Called once, by the main thread. */
    void listen(Runnable stop) {
        Thread stopping = new Thread(() -> stopAndWait(stop), "interruption");
        try {
            Runtime.getRuntime().addShutdownHook(stopping);
            hook = stopping;
        } catch (IllegalStateException tooLate) {
            // The signal was faster, and nothing has been found that could be lost.
        }
    }

    private void stopAndWait(Runnable stop) {
        stop.run();
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? exitCode : ExitCodes.FAULT);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(ExitCodes.FAULT);
        }
    }

    /** Ends the process, all output having been written. Never returns. */
    void exit(int code) {
        exitCode = code;
        ended.countDown();
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // Then the hook ends the process, with this exit code.
            }
        }
        System.exit(code);
    }
}
