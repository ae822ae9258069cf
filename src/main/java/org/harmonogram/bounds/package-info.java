/**
 * How good any plan could be, proven by OR-Tools CP-SAT, and the same model as an exact solver to compare with. Written
 * from the sentences of {@link org.harmonogram.domain.Rule}: it shares no code with {@code rules} or {@code constraints}.
 */
@NullMarked
package org.harmonogram.bounds;

import org.jspecify.annotations.NullMarked;
