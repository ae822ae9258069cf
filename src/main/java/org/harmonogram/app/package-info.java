/** Where the program starts, and the only place that ties it to a process: exit code, signals, standard output. */
@NullMarked
package org.harmonogram.app;

import org.jspecify.annotations.NullMarked;
