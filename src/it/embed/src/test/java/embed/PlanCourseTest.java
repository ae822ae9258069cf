package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.harmonogram.check.Check;
import org.harmonogram.check.Report;
import org.harmonogram.io.json.PlanReader;
import org.harmonogram.solver.SolveOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCourseTest {

    /** What an embedding program must not inherit: parts of the names of jars. */
    private static final List<String> UNWANTED = List.of(
            "/spring", "servlet", "tomcat", "/poi", "pdf", "biweekly", "/picocli", "databind", "slf4j-simple", "logback");

    @Test
    void a_real_course_is_planned_written_and_judged(@TempDir Path folder) {
        Path out = folder.resolve("planned.json");

        Report report = PlanCourse.plan(
                Path.of(System.getProperty("plan")), out, SolveOptions.DEFAULT.withStepsOnly(500));

        assertTrue(report.score().isUsable(), () -> report.findings().toString());
        assertEquals(report, Check.of(PlanReader.read(out)));
    }

    @Test
    void no_web_framework_document_library_or_command_line_comes_along() throws IOException {
        List<String> jars = Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF")).stream()
                .map(URL::toString)
                .toList();

        // So that the search below is known to see the class path.
        for (String wanted : List.of("/harmonogram-", "/timefold-solver-core-", "/jackson-core-")) {
            assertTrue(jars.stream().anyMatch(jar -> jar.contains(wanted)), () -> wanted + " is not in " + jars);
        }
        for (String unwanted : UNWANTED) {
            assertTrue(jars.stream().noneMatch(jar -> jar.contains(unwanted)), () -> unwanted + " is in " + jars);
        }
    }
}
