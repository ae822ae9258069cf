package org.harmonogram.store;

import java.util.Locale;

/**
 * Who asks for something.
 *
 * @param workspace whose plans and jobs these are; nobody sees those of another
 * @param id of the key or account, for the audit log and the fair share of the queue
 * @param role what is allowed
 */
public record Caller(String workspace, String id, Role role) {

    /** What somebody may do; each may do what those before may. */
    public enum Role {
        /** Reads. */
        VIEWER,
        /** Changes plans, and has them solved. */
        PLANNER,
        /** Sees the audit log. */
        ADMIN;

        /** The name in files, commands and messages, such as {@code planner}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether this role may do what that one may. */
        public boolean includes(Role other) {
            return compareTo(other) >= 0;
        }
    }
}
