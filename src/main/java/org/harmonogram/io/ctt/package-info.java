/**
 * Curriculum-based course timetabling, as in the second international timetabling competition: instances ({@code .ctt} and
 * the extended {@code .ectt}) read as ordinary plans, and solutions ({@code .sol}) read and written as their placements.
 *
 * <p>The rules of the plan are those of the competition's formulation UD2. What an extended instance says beyond UD2 is
 * kept in the plan without costing anything, and named in a warning: buildings are features of rooms, unsuitable rooms are
 * needs and features, the most lectures a day are the edition's {@code maxUnitsPerDay}, and the fewest lectures a day and the
 * courses with double lectures are notes. {@code docs/adr/0018-course-timetabling-as-a-plan.md} says why.
 */
@NullMarked
package org.harmonogram.io.ctt;

import org.jspecify.annotations.NullMarked;
