package org.harmonogram.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that every command understands. The parser only has to know them: it answers {@code --help} and {@code
 * --version} itself, and {@link Cli} reads the others before anything is parsed, because complaints need them too.
 */
final class CommonOptions {

    static final String LANGUAGE = "--lang";
    static final String DEBUG = "--debug";

    private CommonOptions() {}

    static CommandLine addTo(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .descriptionKey("help")
                .build());
        spec.addOption(OptionSpec.builder(LANGUAGE)
                .type(String.class)
                .paramLabel("pl|en")
                .descriptionKey("lang")
                .build());
        spec.addOption(OptionSpec.builder(DEBUG).descriptionKey("debug").build());
        return command;
    }

    static void addVersionTo(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build());
    }
}
