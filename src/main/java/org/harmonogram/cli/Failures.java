package org.harmonogram.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.harmonogram.bounds.SolverMissingException;
import org.harmonogram.domain.Issue;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, and with which exit code the run ends. */
final class Failures {

    private final Context context;
    private final boolean debug;

    Failures(Context context, boolean debug) {
        this.context = context;
        this.debug = debug;
    }

    /** Arguments that no command takes. The parser's own words are English, so its findings are put anew. */
    int badArguments(ParameterException exception, String[] arguments) {
        return badUsage(
                translated(exception),
                exception.getCommandLine().getCommandSpec().qualifiedName());
    }

    private BadUsageException translated(ParameterException exception) {
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            if (first.isOption()) {
                return new BadUsageException("usage.missing.value", name(first));
            }
            String names =
                    missing.getMissing().stream().map(Failures::name).distinct().collect(Collectors.joining(", "));
            return new BadUsageException("usage.missing", names);
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String arguments = String.join(" ", unmatched.getUnmatched());
            List<String> similar = unmatched.getSuggestions();
            return similar.isEmpty()
                    ? new BadUsageException("usage.unknown", arguments)
                    : new BadUsageException("usage.unknown.similar", arguments, String.join(", ", similar));
        }
        if (exception instanceof OverwrittenOptionException overwritten) {
            return new BadUsageException("usage.twice", name(overwritten.getOverwritten()));
        }
        ArgSpec argument = exception.getArgSpec();
        return argument == null
                ? new BadUsageException("usage.other", String.valueOf(exception.getMessage()))
                : new BadUsageException("usage.value", name(argument), String.valueOf(exception.getValue()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Whatever a command ended with instead of a result. */
    int failed(Exception exception, CommandLine command, ParseResult arguments) {
        if (exception instanceof BadUsageException badUsage) {
            return badUsage(badUsage, command.getCommandSpec().qualifiedName());
        }
        if (exception instanceof BadFileException badFile) {
            return badFile(badFile);
        }
        if (exception instanceof SolverMissingException missing) {
            return solverMissing(missing);
        }
        if (exception instanceof ServiceRefusedException refused) {
            return refused(refused);
        }
        return fault(exception);
    }

    private int refused(ServiceRefusedException refused) {
        Words words = context.words();
        context.tell(words.say("error", refused.sentence(words)));
        trace(refused);
        return ExitCodes.BAD_INPUT;
    }

    /** @param command as typed, such as {@code harmonogram solve}; empty: none was recognised */
    int badUsage(BadUsageException exception, String command) {
        Words words = context.words();
        context.tell(words.say("error", exception.sentence(words)));
        context.tell(words.say("usage.help", command.isEmpty() ? "harmonogram" : command));
        return ExitCodes.BAD_INPUT;
    }

    private int badFile(BadFileException exception) {
        Words words = context.words();
        context.tell(words.say("error", exception.file()));
        for (Issue issue : exception.issues()) {
            String sentence = issue.sentence(words.locale());
            context.tell(
                    issue.at().isEmpty()
                            ? "  " + sentence
                            : words.say("file.issue", words.place(issue.at()), sentence));
        }
        trace(exception);
        return ExitCodes.BAD_INPUT;
    }

    /** Not a fault to report: this build lacks a part that this machine needs. */
    private int solverMissing(SolverMissingException exception) {
        Words words = context.words();
        String machine = System.getProperty("os.name") + ", " + System.getProperty("os.arch");
        context.tell(words.say("error", words.say("bound.missing", machine)));
        trace(exception);
        return ExitCodes.FAULT;
    }

    int fault(Throwable fault) {
        Words words = context.words();
        context.tell(words.say("fault", String.valueOf(fault)));
        if (!debug) {
            context.tell(words.say("fault.debug"));
        }
        trace(fault);
        return ExitCodes.FAULT;
    }

    private void trace(Throwable thrown) {
        if (debug) {
            thrown.printStackTrace(context.terminal().err());
            context.terminal().err().flush();
        }
    }
}
