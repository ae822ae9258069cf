/**
 * Solve jobs: what was asked for, how far it is, and what came out, kept in the database from the moment they are accepted. Workers on
 * any number of machines take them from one queue.
 */
@NullMarked
package org.harmonogram.jobs;

import org.jspecify.annotations.NullMarked;
