/** The service as processes of its own, seen over HTTP alone: what it does when it is killed, and when it is asked odd things. */
@NullMarked
package org.harmonogram.service;

import org.jspecify.annotations.NullMarked;
