/**
 * The plan file, {@code harmonogram/1}: read with every issue at once, written so that it diffs well. Uses Jackson's
 * parser only; the mapping to records is written out by hand, because it has to go on after a fault.
 */
@NullMarked
package org.harmonogram.io.json;

import org.jspecify.annotations.NullMarked;
