/** Pictures of figures, as SVG. */
@NullMarked
package org.harmonogram.bench.plot;

import org.jspecify.annotations.NullMarked;
