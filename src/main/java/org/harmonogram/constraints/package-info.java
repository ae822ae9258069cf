/**
 * The rules as constraint streams: the declarative reading of the sentences in {@link org.harmonogram.domain.Rule},
 * written without a look at the counters, so that their agreement proves something.
 */
@NullMarked
package org.harmonogram.constraints;

import org.jspecify.annotations.NullMarked;
