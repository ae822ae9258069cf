package org.harmonogram.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.harmonogram.bench.plot.Axis;
import org.harmonogram.bench.plot.Panel;
import org.harmonogram.bench.plot.Picture;
import org.harmonogram.bench.plot.Series;
import org.harmonogram.bench.run.Point;
import org.harmonogram.bench.run.RunResult;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.Instance;
import org.harmonogram.bench.suite.Suite;

/** The pictures of a suite's results: cost over time for each instance, and what runs took over the size of the plan. */
final class SuitePictures {

    private static final double LEAST_SECONDS = 0.01;

    private final Suite suite;
    private final List<RunResult> runs;

    private SuitePictures(Suite suite, List<RunResult> runs) {
        this.suite = suite;
        this.runs = runs.stream().filter(run -> run.failure() == null).toList();
    }

    /** The texts of the SVG files by their names; those with nothing to show are left out. */
    static Map<String, String> of(Suite suite, List<RunResult> runs) {
        SuitePictures pictures = new SuitePictures(suite, runs);
        Map<String, String> result = new LinkedHashMap<>();
        List<Panel> costs =
                suite.instances().stream().map(pictures::costOverTime).toList();
        if (costs.stream().anyMatch(panel -> !panel.isEmpty())) {
            result.put("cost-over-time.svg", Picture.svg(suite.title() + ": cost over time", costs));
        }
        if (pictures.sizes() > 1) {
            result.put("size.svg", Picture.svg(suite.title() + ": what it takes over size", pictures.overSize()));
        }
        return result;
    }

    private long sizes() {
        return runs.stream().map(run -> run.size().sessions()).distinct().count();
    }

    /** The run of the median score of each configuration, from the first plan that can be used. */
    private Panel costOverTime(Instance instance) {
        List<Series> series = new ArrayList<>();
        for (Configuration configuration : suite.configurations()) {
            List<RunResult> sorted = of(configuration).stream()
                    .filter(run -> run.key().instance().equals(instance.id()))
                    .sorted(Comparator.comparing(RunResult::getScore))
                    .toList();
            series.add(
                    sorted.isEmpty()
                            ? new Series(configuration.title(), Series.Line.STEPS, List.of())
                            : fall(configuration, sorted.get(sorted.size() / 2)));
        }
        return new Panel(instance.id(), new Axis("seconds", true), new Axis("cost + 1", true), series);
    }

    private static Series fall(Configuration configuration, RunResult run) {
        List<Series.Point> points = new ArrayList<>();
        for (Point point : run.points()) {
            if (point.score().isUsable()) {
                double seconds = Math.max(LEAST_SECONDS, point.elapsed().toMillis() / 1000.0);
                points.add(new Series.Point(seconds, point.score().soft() + 1.0));
            }
        }
        if (!points.isEmpty()) {
            double end = Math.max(LEAST_SECONDS, run.effort().elapsed().toMillis() / 1000.0);
            points.add(new Series.Point(end, points.get(points.size() - 1).y()));
        }
        return new Series(configuration.title(), Series.Line.STEPS, points);
    }

    private List<Panel> overSize() {
        return List.of(
                overSize("Moves a second", "moves/s", run -> run.effort().movesPerSecond()),
                overSize("Time to a usable plan", "seconds", run -> run.millisToUsable() / 1000.0),
                overSize("Memory", "resident MB", run -> run.effort().residentMegabytes()));
    }

    private Panel overSize(String title, String label, ToDoubleFunction<RunResult> figure) {
        List<Series> series = new ArrayList<>();
        for (Configuration configuration : suite.configurations()) {
            Map<Integer, List<RunResult>> bySize = of(configuration).stream()
                    .collect(Collectors.groupingBy(run -> run.size().sessions()));
            List<Series.Point> points = bySize.entrySet().stream()
                    .map(entry -> new Series.Point(entry.getKey(), median(entry.getValue(), figure)))
                    .filter(point -> point.x() > 0 && point.y() > 0)
                    .sorted(Comparator.comparingDouble(Series.Point::x))
                    .toList();
            series.add(new Series(configuration.title(), Series.Line.STRAIGHT, points));
        }
        return new Panel(title, new Axis("sessions", true), new Axis(label, true), series);
    }

    private static double median(List<RunResult> runs, ToDoubleFunction<RunResult> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private List<RunResult> of(Configuration configuration) {
        return runs.stream()
                .filter(run -> run.key().configuration().equals(configuration.id()))
                .toList();
    }
}
