package embed;

import java.nio.file.Path;
import java.util.Locale;
import org.harmonogram.check.Report;
import org.harmonogram.domain.Plan;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.io.json.PlanWriter;
import org.harmonogram.solver.PlanSolver;
import org.harmonogram.solver.SolveOptions;
import org.harmonogram.solver.SolveResult;

/** Somebody else's program: plans a course and says how good the plan is. The README shows {@link #plan}. */
public final class PlanCourse {

    private PlanCourse() {}

    /** Takes the plan to be planned and the file for the result. */
    public static void main(String[] arguments) {
        plan(Path.of(arguments[0]), Path.of(arguments[1]), SolveOptions.DEFAULT);
    }

    static Report plan(Path in, Path out, SolveOptions options) {
        Plan plan = PlanReader.read(in);
        SolveOptions told = options.withProgress(progress -> System.err.println(progress.score()));
        SolveResult result = PlanSolver.of(plan, told).solve();
        PlanWriter.write(result.plan(), out);

        Report report = result.report();
        System.out.println(report.score().isUsable() ? "The plan can be used." : "Something is left to do:");
        report.findings().forEach(finding -> System.out.println(finding.sentence(Locale.ENGLISH)));
        return report;
    }
}
