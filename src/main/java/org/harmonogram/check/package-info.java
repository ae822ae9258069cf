/** A plan judged: findings with sentences, score per rule, ledger of hours, what has changed. */
@NullMarked
package org.harmonogram.check;

import org.jspecify.annotations.NullMarked;
