/**
 * The service over HTTP: what is asked is taken apart and checked here, done by others, and answered in JSON. Knows nothing about
 * timetables.
 */
@NullMarked
package org.harmonogram.web;

import org.jspecify.annotations.NullMarked;
