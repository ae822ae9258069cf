package org.harmonogram.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line of the program, without the process around it. */
public final class Cli {

    private static final String HELP = "org.harmonogram.messages.help";
    private static final List<String> LANGUAGES = List.of("pl", "en");
    private static final int MOST_HELP_WIDTH = 100;
    private static final int LEAST_HELP_WIDTH = 60;

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param arguments as typed
     * @param terminal where to print
     * @param fallback the language until a plan is read, if the arguments do not say
     * @param onInterrupt is handed, when a search begins, what ends it early with the best so far
     * @param service is started, and its keys looked after, where that is asked for
     * @return one of {@link ExitCodes}
     */
    public static int run(
            String[] arguments, Terminal terminal, Locale fallback, Consumer<Runnable> onInterrupt, Service service) {
        String language = value(arguments, CommonOptions.LANGUAGE);
        Locale wanted = language == null || !LANGUAGES.contains(language) ? null : Locale.forLanguageTag(language);
        Context context = new Context(terminal, wanted, fallback, onInterrupt);
        Failures failures = new Failures(context, Arrays.asList(arguments).contains(CommonOptions.DEBUG));
        try {
            if (language != null && wanted == null) {
                throw new BadUsageException("usage.language", language);
            }
            return commands(context, failures, wanted == null ? fallback : wanted, service)
                    .execute(arguments);
        } catch (BadUsageException badUsage) {
            return failures.badUsage(badUsage, "");
        } catch (Throwable fault) {
            // The outermost edge: errors such as a full heap, which picocli lets through.
            return failures.fault(fault);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static CommandLine commands(Context context, Failures failures, Locale locale, Service service) {
        CommandLine result = CommonOptions.addTo(new CommandLine(new HarmonogramCommand()));
        CommonOptions.addVersionTo(result);
        for (Object command : List.of(
                new SolveCommand(context),
                new CheckCommand(context),
                new BoundCommand(context),
                new LedgerCommand(context),
                new ShowCommand(context),
                new SchemaCommand(context),
                new ServeCommand(context, service))) {
            result.addSubcommand(CommonOptions.addTo(new CommandLine(command)));
        }
        result.addSubcommand(KeysCommand.of(context, service));
        result.addSubcommand(BenchCommand.of(context));
        Terminal terminal = context.terminal();
        PrintWriter out = terminal.out();
        return result.setResourceBundle(help(locale))
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, Math.min(MOST_HELP_WIDTH, terminal.width())))
                .setParameterExceptionHandler(failures::badArguments)
                .setExecutionExceptionHandler(failures::failed);
    }

    private static ResourceBundle help(Locale locale) {
        return ResourceBundle.getBundle(
                HELP, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** An option's value, before the arguments are taken apart: even the help and the complaints need it. */
    private static @Nullable String value(String[] arguments, String option) {
        String found = null;
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(option + "=")) {
                found = arguments[i].substring(option.length() + 1);
            } else if (arguments[i].equals(option) && i + 1 < arguments.length) {
                found = arguments[i + 1];
            }
        }
        return found;
    }
}
