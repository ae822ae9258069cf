package org.harmonogram.app;

/** Which of the two libraries writes the log: both are packed with the program. */
final class Logs {

    private static final String CHOICE = "slf4j.provider";
    /** Spring Boot would insist on the larger one. */
    private static final String OF_SPRING = "org.springframework.boot.logging.LoggingSystem";

    private static final String CHATTER = "slf4j.internal.verbosity";

    private Logs() {}

    /**
     * Chooses before the first line is written. The command line is silent, and starts sooner with the smaller one.
     *
     * @param isService whether the service is to run, whose log is structured
     */
    static void choose(boolean isService) {
        System.setProperty(CHATTER, "WARN");
        if (isService) {
            System.setProperty(CHOICE, "ch.qos.logback.classic.spi.LogbackServiceProvider");
        } else {
            System.setProperty(CHOICE, "org.slf4j.simple.SimpleServiceProvider");
            System.setProperty(OF_SPRING, "none");
        }
    }
}
