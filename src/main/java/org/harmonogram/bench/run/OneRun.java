package org.harmonogram.bench.run;

import java.util.List;
import org.harmonogram.bench.suite.Configuration;
import org.harmonogram.bench.suite.ConfigurationReader;
import org.harmonogram.check.Changes;
import org.harmonogram.check.Check;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Score;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.TimetableMapping;
import org.jspecify.annotations.Nullable;

/**
 * A single run, in a process of its own: nothing compiled or collected for an earlier run helps or hinders it, what the
 * process took is what the run took, and a run that runs out of memory takes no other with it.
 */
public final class OneRun {

    private OneRun() {}

    /** Solves as the arguments of a {@link RunRequest} say, and writes the result. */
    public static void main(String[] arguments) {
        RunRequest request = RunRequest.of(arguments);
        RunFile.write(run(request), request.result());
    }

    static RunResult run(RunRequest request) {
        Plan plan = InstanceFile.read(request.plan());
        Configuration configuration = ConfigurationReader.read(request.configuration());
        Plan searched = plan.withRules(configuration.rulesOver(plan.rules()));
        Trajectory trajectory = new Trajectory();
        Found found = Contenders.of(configuration)
                .solve(searched, request.limits(), request.key().seed(), trajectory::add);
        requireBelieved(found, searched);
        Score score = Check.of(plan.withPlacements(found.placements())).score();
        trajectory.add(new Point(found.elapsed(), score));
        boolean ownWeights = configuration.weights().isEmpty();
        return new RunResult(
                request.key(),
                score,
                changed(plan, found),
                null,
                OwnProcess.effort(found),
                size(plan),
                ownWeights ? trajectory.points() : List.of(new Point(found.elapsed(), score)),
                Surroundings.UNKNOWN,
                request.inputs(),
                request.build());
    }

    /** A solver that counts otherwise than the check solves another problem: its figures would mean nothing. */
    private static void requireBelieved(Found found, Plan searched) {
        Score counted = Check.of(searched.withPlacements(found.placements())).score();
        if (!counted.equals(found.believed())) {
            throw new IllegalStateException("The solver believed its plan costs (%s), the check says (%s)."
                    .formatted(found.believed(), counted));
        }
    }

    private static @Nullable Integer changed(Plan plan, Found found) {
        boolean anyBefore = plan.placements().stream().anyMatch(placement -> placement.start() != null);
        return anyBefore ? Changes.count(plan, found.placements()) : null;
    }

    private static Size size(Plan plan) {
        int sessions =
                TimetableMapping.timetable(Validation.solvable(plan)).sessions().size();
        return new Size(plan.editions().size(), sessions);
    }
}
