/**
 * The rules as counters: one small class per {@link org.harmonogram.domain.Rule} that keeps its count while sessions are
 * placed and taken away. This one engine checks a plan, explains it, prices every target of a drag and scores the
 * solver's moves. Plain Java; works on an indexed, mutable copy of the plan of its own.
 */
@NullMarked
package org.harmonogram.rules;

import org.jspecify.annotations.NullMarked;
