/** Files of text, read and written whole: what the formats that are text have in common. */
@NullMarked
package org.harmonogram.io.text;

import org.jspecify.annotations.NullMarked;
