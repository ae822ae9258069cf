package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.harmonogram.bench.generate.GeneratedFiles;
import org.harmonogram.bench.generate.Generator;
import org.harmonogram.bench.generate.Kind;
import org.harmonogram.domain.InvalidPlanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes plans that are known to be feasible. Fields are set by picocli. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "generate.kind")
    private List<String> kinds = List.of();

    @Option(names = "--editions", paramLabel = "N", split = ",", descriptionKey = "generate.editions")
    private List<String> editions = List.of();

    @Option(names = "--seed", paramLabel = "N", split = ",", descriptionKey = "generate.seed")
    private List<String> seeds = List.of("1");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "generate.output")
    private @Nullable Path output;

    /** One plan that is asked for. */
    private record Wish(Kind kind, int editions, long seed) {}

    GenerateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (editions.isEmpty()) {
            throw new BadUsageException("usage.missing", "--editions");
        }
        if (output == null) {
            throw new BadUsageException("usage.missing", "--output");
        }
        for (Wish wish : wishes()) {
            GeneratedFiles written = write(wish, output);
            Page page = context.page();
            page.line(context.words()
                    .say(
                            "generate.written",
                            written.folder(),
                            written.generated().published().placements().size(),
                            written.generated().published().trainers().size(),
                            written.tightness().percent(),
                            written.score().soft()));
            context.print(page);
        }
        return ExitCodes.USABLE;
    }

    private static GeneratedFiles write(Wish wish, Path output) {
        try {
            return GeneratedFiles.write(Generator.generate(wish.kind(), wish.editions(), wish.seed()), output);
        } catch (InvalidPlanException unwritable) {
            throw new BadFileException(output, unwritable);
        }
    }

    /** All of them are looked at before the first is made. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (String number : editions) {
            int count = (int) number("--editions", number, 1, Generator.MOST_EDITIONS);
            for (Kind kind : kinds(count)) {
                for (String seed : seeds) {
                    wishes.add(new Wish(kind, count, number("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE)));
                }
            }
        }
        return wishes;
    }

    /** The kinds named; every kind that can have so many editions, where none is. */
    private List<Kind> kinds(int count) {
        if (kinds.isEmpty()) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.leastEditions() <= count)
                    .toList();
        }
        List<Kind> named = new ArrayList<>();
        for (String id : kinds) {
            Kind kind = Kind.find(id).orElseThrow(() -> new BadUsageException("usage.kind", id, ids()));
            if (count < kind.leastEditions()) {
                throw new BadUsageException("usage.kind.editions", id, kind.leastEditions(), count);
            }
            named.add(kind);
        }
        return named;
    }

    private static String ids() {
        return Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
    }

    private static long number(String option, String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Answered below, like a number out of range.
        }
        throw least == 1
                ? new BadUsageException("usage.number.range", option, text, least, most)
                : new BadUsageException("usage.number", option, text);
    }
}
