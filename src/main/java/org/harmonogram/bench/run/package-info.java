/** Single runs: a process of its own for each, who solves in it, what it took, and on what machine. */
@NullMarked
package org.harmonogram.bench.run;

import org.jspecify.annotations.NullMarked;
