/** The plans under {@code data/}, held against what their documents print and against themselves. */
@NullMarked
package org.harmonogram.data;

import org.jspecify.annotations.NullMarked;
