package org.harmonogram.web;

import org.springframework.security.core.AuthenticationException;

/** It cannot be found out at present who sends a token: those who know do not answer. */
final class OutageException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    /** @param who does not answer; the message goes on with what is at the bottom of it */
    OutageException(String who, RuntimeException reason) {
        super("%s: %s".formatted(who, root(reason).getMessage()), reason);
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
