package org.harmonogram.bounds;

/** A model could not be made in the time or memory there is. Never leaves the package. */
final class OutOfReachException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean isTooLarge;

    OutOfReachException(boolean isTooLarge) {
        super(isTooLarge ? "The model would not fit into memory." : "Time was over before the model was made.");
        this.isTooLarge = isTooLarge;
    }

    /** Whether memory was the reason, not time. */
    boolean isTooLarge() {
        return isTooLarge;
    }
}
