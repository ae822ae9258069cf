/**
 * What must outlive the process: plans with all their revisions, workspaces, keys, answers that may be asked for again, and the
 * audit log. In an H2 file or in PostgreSQL, with the same tables.
 */
@NullMarked
package org.harmonogram.store;

import org.jspecify.annotations.NullMarked;
