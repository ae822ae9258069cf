package org.harmonogram.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.harmonogram.store.Database;
import org.harmonogram.store.DatabaseSettings;

/**
 * A database that is being opened in a thread of its own, while the rest of the service is put together: that takes about as long,
 * and there is mostly a second processor. Thread-safe.
 */
public final class DatabaseOpening {

    private final CompletableFuture<Database> opening;

    private DatabaseOpening(CompletableFuture<Database> opening) {
        this.opening = opening;
    }

    /** Begins to open the database. */
    public static DatabaseOpening begin(DatabaseSettings settings) {
        CompletableFuture<Database> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(settings, opening), "harmonogram-database");
        thread.setDaemon(true);
        thread.start();
        return new DatabaseOpening(opening);
    }

    private static void open(DatabaseSettings settings, CompletableFuture<Database> opening) {
        try {
            opening.complete(Database.open(settings));
        } catch (Throwable failed) { // whatever it is: somebody waits
            opening.completeExceptionally(failed);
        }
    }

    /**
     * Waits until it is open.
     *
     * @throws RuntimeException why it could not be opened, see {@link Database#open}
     */
    public Database get() {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** Nobody is going to use it: closes it as soon as it is open. */
    public void abandon() {
        CompletableFuture<Void> unused = opening.thenAccept(Database::close);
    }
}
