package org.harmonogram.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One client that watches a job. Writes without ever waiting: what cannot be sent yet is kept until the connection takes it, and
 * replaced if something newer comes meanwhile. Thread-safe.
 */
final class JobWatcher implements WriteListener, AsyncListener {

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final String job;
    private final Locale locale;
    private final Consumer<JobWatcher> onEnd;

    private long known;
    private byte @Nullable [] waiting;
    private boolean isLast;
    /** Bytes were written that may not have been sent. */
    private boolean isUnsent;

    private boolean hasEnded;

    /**
     * A stream that is not open yet.
     *
     * @param known change that the client has seen
     * @param onEnd told when nothing can be written any more
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

    /** Opens the stream. */
    void begin() {
        context.setTimeout(0);
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
        if (change > known && !isLast) {
            known = change;
            waiting = event;
            isLast = last;
            write();
        }
    }

    /** Shows the client that the connection is alive, unless something is being sent anyway. */
    synchronized void beat(byte[] heartbeat) {
        if (waiting == null && !isLast) {
            waiting = heartbeat;
            write();
        }
    }

    /** Ends the stream after what is waiting. */
    synchronized void close() {
        isLast = true;
        write();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    private void write() {
        try {
            while (!hasEnded && out.isReady()) {
                if (waiting != null) {
                    byte[] event = waiting;
                    waiting = null;
                    isUnsent = true;
                    out.write(event);
                } else if (isUnsent) {
                    isUnsent = false;
                    out.flush();
                } else if (isLast) {
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
        if (!hasEnded) {
            hasEnded = true;
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
        hasEnded = true;
        onEnd.accept(this);
    }

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
