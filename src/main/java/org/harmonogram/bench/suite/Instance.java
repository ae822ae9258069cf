package org.harmonogram.bench.suite;

import java.nio.file.Path;

/**
 * A plan to be solved.
 *
 * @param id unique in the suite; names files and rows
 * @param file where the plan is
 */
public record Instance(String id, Path file) {}
