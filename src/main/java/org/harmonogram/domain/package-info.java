/**
 * The field in immutable records: what is to be planned, the placements so far, the rules they are judged by, and the
 * issues bad input is answered with. Uses nothing but the JDK. No parameter or component is null unless marked
 * {@code @Nullable}; lists are unmodifiable copies.
 */
@NullMarked
package org.harmonogram.domain;

import org.jspecify.annotations.NullMarked;
