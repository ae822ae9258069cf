package org.harmonogram.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about the service; all else is in its settings.
 *
 * @param address where it listens; absent: as its settings say
 * @param port where it listens, 0 to 65535; 0: any that is free; absent: as its settings say
 * @param data folder of the database; absent: as its settings say
 * @param config file of settings; absent: {@code harmonogram.properties} in the data folder, if it is there
 * @param forPeople whether somebody reads the log on a terminal
 */
public record ServiceOptions(
        @Nullable String address,
        @Nullable Integer port,
        @Nullable Path data,
        @Nullable Path config,
        boolean forPeople) {}
