package org.harmonogram.bench.run;

/**
 * How large an instance is.
 *
 * @param editions in the plan
 * @param sessions that the search may place, the placed ones included
 */
public record Size(int editions, int sessions) {}
