package org.harmonogram.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One client that watches a job. Writes without ever waiting: what cannot be sent yet is kept until the connection takes it, and
 * replaced if something newer comes meanwhile. Thread-safe.
 */
final class JobWatcher implements WriteListener, AsyncListener {

    private enum State {
        /** More may come. */
        OPEN,
        /** What waits is the last. */
        CLOSING,
        /** Nothing can be written any more. */
        ENDED
    }

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final String job;
    private final Locale locale;
    private final Consumer<JobWatcher> onEnd;

    private State state = State.OPEN;
    private long known;
    /** What the connection has not taken yet. */
    private byte @Nullable [] waiting;
    /** Whether it has taken bytes that it may not have sent. */
    private boolean isUnsent;

    /**
     * A stream that is not open yet.
     *
     * @param known change that the client has seen
     * @param onEnd told when nothing can be written any more, perhaps more than once
     */
    JobWatcher(AsyncContext context, String job, Locale locale, long known, Consumer<JobWatcher> onEnd)
            throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.job = job;
        this.locale = locale;
        this.known = known;
        this.onEnd = onEnd;
    }

    /** Opens the stream, for so long at most. */
    void begin(Duration longest) {
        context.setTimeout(longest.toMillis());
        context.addListener(this);
        out.setWriteListener(this);
    }

    String job() {
        return job;
    }

    Locale locale() {
        return locale;
    }

    synchronized long known() {
        return known;
    }

    /**
     * What the client is to be told now, in place of what it has not been told yet.
     *
     * @param change that it tells of
     * @param last whether nothing follows
     */
    synchronized void offer(byte[] event, long change, boolean last) {
        if (change > known && state == State.OPEN) {
            known = change;
            waiting = event;
            state = last ? State.CLOSING : State.OPEN;
            write();
        }
    }

    /** Shows the client that the connection is alive, unless something is being sent anyway. */
    synchronized void beat(byte[] heartbeat) {
        if (waiting == null && state == State.OPEN) {
            waiting = heartbeat;
            write();
        }
    }

    /** Ends the stream after what is waiting. */
    synchronized void close() {
        if (state == State.OPEN) {
            state = State.CLOSING;
            write();
        }
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    /** Writes, then sends, then ends where nothing follows, as long as the connection takes it. */
    private void write() {
        try {
            while (state != State.ENDED && out.isReady()) {
                if (waiting != null) {
                    byte[] event = waiting;
                    waiting = null;
                    isUnsent = true;
                    out.write(event);
                } else if (isUnsent) {
                    isUnsent = false;
                    out.flush();
                } else if (state == State.CLOSING) {
                    end();
                } else {
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    private void end() {
        if (state != State.ENDED) {
            state = State.ENDED;
            onEnd.accept(this);
            try {
                context.complete();
            } catch (IllegalStateException completedAlready) {
                // The server was faster, and that was wanted.
            }
        }
    }

    @Override
    public synchronized void onError(Throwable gone) {
        end();
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        state = State.ENDED;
        onEnd.accept(this);
    }

    /** It has been open as long as it may: its client comes again, and shows then that it still may. */
    @Override
    public synchronized void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public synchronized void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it again.
    }
}
