package org.harmonogram.bench.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.harmonogram.bench.suite.Fingerprint;
import org.harmonogram.bench.suite.RunKey;
import org.harmonogram.bench.suite.Suite;
import org.jspecify.annotations.Nullable;

/** Makes the runs of a suite that are not finished yet. One object runs once; {@link #stop} comes from any thread. */
public final class SuiteRun {

    private final Suite suite;
    private final RunStore store;
    private final String build;
    private final int jobs;
    private final Consumer<SuiteProgress> told;
    private final ProcessRun processes;
    private final Map<RunKey, RunResult> results = new LinkedHashMap<>();
    private final Rounds rounds;

    /**
     * Prepares the runs.
     *
     * @param build the program that runs, as the results name it
     * @param jobs so many runs go on side by side, at least 1
     * @param told of every run finished
     */
    public SuiteRun(Suite suite, RunStore store, String build, int jobs, Consumer<SuiteProgress> told) {
        this.suite = suite;
        this.store = store;
        this.build = build;
        this.jobs = jobs;
        this.told = told;
        this.processes = new ProcessRun(suite, store, build);
        this.rounds = new Rounds(suite.runs().size(), jobs, suite.limits());
    }

    /**
     * Makes the runs.
     *
     * @param repeat what to make anew although it is finished already
     * @return the finished runs in the suite's order; all of them, unless somebody stopped it
     */
    public List<RunResult> run(Repeat repeat) {
        BlockingQueue<RunKey> todo = new LinkedBlockingQueue<>();
        for (RunKey key : suite.runs()) {
            RunResult finished = store.find(key, inputs(key))
                    .filter(found -> repeat.spares(found, build))
                    .orElse(null);
            if (finished == null) {
                todo.add(key);
            } else {
                results.put(key, finished);
                rounds.keep();
            }
        }
        work(todo);
        return suite.runs().stream()
                .filter(results::containsKey)
                .map(results::get)
                .toList();
    }

    private void work(BlockingQueue<RunKey> todo) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int slot = 0; slot < jobs; slot++) {
                int own = slot;
                working.add(workers.submit(() -> work(todo, own)));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdown();
        }
    }

    private void work(BlockingQueue<RunKey> todo, int slot) {
        for (RunKey key = todo.poll(); key != null && !processes.isStopped(); key = todo.poll()) {
            long begin = System.nanoTime();
            @Nullable RunResult result = processes.run(key, inputs(key), slot);
            if (result != null) {
                finish(result, System.nanoTime() - begin);
            }
        }
    }

    private synchronized void finish(RunResult result, long nanos) {
        store.keep(result);
        results.put(result.key(), result);
        rounds.finish(Duration.ofNanos(nanos));
        told.accept(rounds.progress(result));
    }

    private String inputs(RunKey key) {
        return Fingerprint.of(suite, suite.getInstance(key.instance()), suite.getConfiguration(key.configuration()));
    }

    /** The program that runs, as the results name it. */
    public String build() {
        return build;
    }

    /** Ends the runs that are going on, without a result, and begins no other. */
    public void stop() {
        processes.stop();
    }
}
