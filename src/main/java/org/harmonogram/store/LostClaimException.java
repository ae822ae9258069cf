package org.harmonogram.store;

/** A request took longer than it may, and meanwhile its key was claimed for another try of it: what it did must be undone. */
public final class LostClaimException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostClaimException() {
        super("The key of the request was claimed by another try of it.");
    }
}
