/** What tests of several packages share: plans drawn as text, and random ones. */
@NullMarked
package org.harmonogram.support;

import org.jspecify.annotations.NullMarked;
