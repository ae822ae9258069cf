package org.harmonogram.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmonogram.bench.run.Machine;
import org.harmonogram.service.Readers.Reading;

/**
 * Measures the service under a load that has bounds, and prints what it measured as Markdown: {@code benchmarks/service.sh}.
 * Service and load share one machine, so that each slows the other down.
 */
public final class ServiceLoad {

    private static final Path DATA = Path.of("data");
    private static final Path SOLVED = Path.of("data/cus-bialystok-2025/plan-with-trainers.json");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** So much is enough; with more the JVM would take what it gets. */
    private static final String HEAP = "-Xmx512m";

    private static final int STARTS = 5;
    private static final int READERS = 200;
    private static final int QUEUED = 1_000;
    private static final int WATCHERS = 1_000;
    private static final int REPEATS = 300;
    private static final int WARM_UP = 2_000;
    private static final int CHECKS = 5_000;

    private static final String LONG_JOB = "{\"time\": \"PT1H\", \"unimproved\": \"PT1H\", \"seed\": %d}";

    private final ServiceProcess service;
    private final Client client;
    private final String largest;
    private final String plan;

    private ServiceLoad(ServiceProcess service, Path largest) throws IOException {
        this.service = service;
        this.client = new Client(service.address());
        this.largest = Files.readString(largest);
        this.plan = client.send(Request.postPlan(Files.readString(SOLVED)))
                .require(201)
                .id();
    }

    /** Takes no arguments; to be run in the project's root. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("harmonogram-load");
        ServiceProcess service = new ServiceProcess(setup(folder));
        printHeader();
        try {
            starts(service);
            Path largest = largest();
            ServiceLoad load = new ServiceLoad(service, largest);
            load.check(largest);
            load.readers();
            load.queue();
            load.watchers();
            System.out.printf("%nMemory of the service: %s.%n", Memory.resident(service.pid()));
        } catch (AssertionError | RuntimeException failed) {
            System.err.println(service.tail());
            throw failed;
        } finally {
            service.stop();
            delete(folder);
        }
    }

    /** As people start it, so that it runs with the options that it has there. */
    private static ServiceSetup setup(Path folder) {
        return new ServiceSetup("load", List.of("./harmonogram"), folder, Map.of())
                .with("HARMONOGRAM_JAVA_OPTS", HEAP)
                .with("HARMONOGRAM_LIMITS_CONCURRENT_SOLVES", 2)
                .with("HARMONOGRAM_LIMITS_JOBS", 2 * QUEUED)
                .with("HARMONOGRAM_LIMITS_JOBS_OF_CALLER", 2 * QUEUED);
    }

    private static void printHeader() {
        Machine machine = Machine.here();
        System.out.printf("- Machine: %s, %s of memory%n", machine.processor(), machine.memory());
        System.out.printf("- JDK: %s%n", machine.jvm());
        System.out.printf("- The service: `HARMONOGRAM_JAVA_OPTS=%s ./harmonogram serve`%n", HEAP);
        System.out.printf("- System: %s%n", machine.system());
        System.out.printf("- Commit: %s%n", Machine.build(Path.of(".")));
        System.out.printf(Locale.ROOT, "- Load before the first run: %.2f%n", machine.load());
    }

    /** Leaves it running. The first start makes the database, and so is none of those that are measured. */
    private static void starts(ServiceProcess service) {
        service.start();
        service.awaitReady();
        Latencies latencies = new Latencies();
        for (int i = 0; i < STARTS; i++) {
            service.stop();
            long start = System.nanoTime();
            service.start();
            service.awaitReady();
            latencies.add(System.nanoTime() - start);
        }
        heading("Starts, looked at every 50 ms");
        System.out.println(latencies.row("`./harmonogram serve`, until it is ready"));
        System.out.printf("%nMemory of the service: %s.%n", Memory.resident(service.pid()));
    }

    private static Path largest() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private void check(Path largest) {
        Request check = Request.post("/v1/check", this.largest);
        for (int i = 0; i < WARM_UP; i++) {
            client.send(check).require(200);
        }
        heading("Checks, one after the other, after %,d to warm up".formatted(WARM_UP));
        System.out.println(measured(CHECKS, () -> check, 200).row("`POST /check` of " + largest));
    }

    private void readers() throws InterruptedException, ExecutionException {
        List<String> solving =
                IntStream.rangeClosed(1, 2).mapToObj(this::longJob).toList();
        solving.forEach(job -> awaitState(job, "running"));
        List<Reading> readings = List.of(
                new Reading("`GET /plans/{id}`", Request.get("/v1/plans/" + plan)),
                new Reading("`GET /jobs/{id}`", Request.get("/v1/jobs/" + solving.get(0))),
                new Reading("`POST /check`", Request.post("/v1/check", largest)));
        heading("%d readers with 2 solves running: each asks once a second, for 60 s".formatted(READERS));
        print(new Readers(client, READERS, readings).read(Duration.ofSeconds(60), Duration.ofSeconds(1)));
        heading("%d readers with 2 solves running: each asks again at once, for 30 s".formatted(READERS));
        print(new Readers(client, READERS, readings).read(Duration.ofSeconds(30), Duration.ZERO));
        System.out.printf("%nMemory of the service: %s.%n", Memory.resident(service.pid()));
        solving.forEach(this::stop);
    }

    private void queue() {
        List<String> solving =
                IntStream.rangeClosed(1, 2).mapToObj(this::longJob).toList();
        solving.forEach(job -> awaitState(job, "running"));
        heading("%,d jobs queued, 2 solves running".formatted(QUEUED));
        int[] seed = {0};
        System.out.println(
                measured(QUEUED, () -> job(seed[0]++), 202).row("`POST /plans/{id}/jobs`, until they are queued"));
        List<String> queued = client.all("/v1/jobs?state=queued").stream()
                .map(job -> job.path("id").asString(""))
                .toList();
        for (String list : List.of("/jobs", "/jobs?limit=200", "/jobs?state=queued", "/jobs?plan=" + plan)) {
            Request request = Request.get("/v1" + list);
            System.out.println(measured(REPEATS, () -> request, 200).row("`GET " + list.replace(plan, "{id}") + "`"));
        }
        Request job = Request.get("/v1/jobs/" + queued.get(queued.size() / 2));
        System.out.println(measured(REPEATS, () -> job, 200).row("`GET /jobs/{id}` of a queued one"));
        System.out.printf("%n%,d jobs are on the list of those queued.%n", queued.size());
        queued.forEach(this::stop);
        solving.forEach(this::stop);
    }

    /** The watched job waits behind two others until everybody watches it, so that its whole course is seen. */
    private void watchers() {
        List<String> solving =
                IntStream.rangeClosed(1, 2).mapToObj(this::longJob).toList();
        solving.forEach(job -> awaitState(job, "running"));
        String watched = client.send(Request.postJob(plan, "{\"time\": \"PT20S\", \"seed\": 3}"))
                .require(202)
                .id();
        Watchers watchers = new Watchers(service.address(), watched);
        watchers.begin(WATCHERS, PATIENCE);
        solving.forEach(this::stop);
        watchers.awaitEnd(PATIENCE);

        heading("%,d watch the events of one job".formatted(WATCHERS));
        System.out.println(watchers.changesSinceTheFirst()
                .row("a change (%d of them), since the first who was told of it".formatted(watchers.changes())));
        Instant end = Instant.parse(client.job(watched).path("endedAt").asString(""));
        System.out.println(watchers.endsSince(end).row("the end, since the moment that the job gives for it"));
        System.out.printf("%n%d connections failed.%n", watchers.failures());
    }

    private Request job(int seed) {
        return Request.postJob(plan, LONG_JOB.formatted(seed));
    }

    private String longJob(int seed) {
        return client.send(job(seed)).require(202).id();
    }

    private void stop(String job) {
        client.stop(job);
        Until.holds(
                "job (%s) has ended".formatted(job),
                PATIENCE,
                () -> client.job(job).has("endedAt"));
    }

    private void awaitState(String job, String state) {
        Until.holds(
                "job (%s) is %s".formatted(job, state),
                PATIENCE,
                () -> client.job(job).path("state").asString("").equals(state));
    }

    private Latencies measured(int times, Supplier<Request> requests, int status) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < times; i++) {
            Request request = requests.get();
            long start = System.nanoTime();
            if (client.send(request).status() == status) {
                latencies.add(System.nanoTime() - start);
            } else {
                latencies.addFailure();
            }
        }
        return latencies;
    }

    private static void heading(String text) {
        System.out.printf("%n### %s%n%n%s%n", text, Latencies.COLUMNS);
    }

    private static void print(Map<String, Latencies> kinds) {
        kinds.forEach((what, latencies) -> System.out.println(latencies.row(what)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
