package org.harmonogram.store;

/** There is no such thing in the caller's workspace: it does not exist, or it is somebody else's. */
public final class UnknownIdException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param kind what was asked for, such as {@code plan} */
    public UnknownIdException(String kind, String id) {
        super("There is no %s (%s).".formatted(kind, id));
    }
}
