/** The command line: one class per command, and how plans and reports look as text. */
@NullMarked
package org.harmonogram.cli;

import org.jspecify.annotations.NullMarked;
