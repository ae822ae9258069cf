package org.harmonogram.bench.report;

import ai.timefold.solver.persistence.common.api.domain.solution.SolutionFileIO;
import java.io.File;
import org.harmonogram.bench.run.InstanceFile;
import org.harmonogram.domain.Validation;
import org.harmonogram.planning.Timetable;
import org.harmonogram.planning.TimetableMapping;

/** Plan files, as the benchmarker reads them: one file is one problem, and names it. Made by Timefold. */
public final class PlanFile implements SolutionFileIO<Timetable> {

    /** For Timefold. */
    public PlanFile() {}

    @Override
    public String getInputFileExtension() {
        return "json";
    }

    @Override
    public Timetable read(File file) {
        return TimetableMapping.timetable(Validation.solvable(InstanceFile.read(file.toPath())));
    }

    /** Never asked for: what the benchmarker finds is not kept. */
    @Override
    public void write(Timetable timetable, File file) {
        throw new UnsupportedOperationException("Plan (%s) is not to be written.".formatted(file));
    }
}
