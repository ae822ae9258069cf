package org.harmonogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What only the source shows: that the published records are documented, and that files stay small. */
class SourceConventionsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path DOMAIN = MAIN.resolve("org/harmonogram/domain");

    private static final int MOST_LINES = 350;

    /** Files that are longer, by path from the project's root, and why each may be. */
    private static final Map<String, String> LONGER_FOR_A_REASON = Map.of();

    @TestFactory
    Stream<DynamicTest> every_component_of_a_record_of_the_domain_says_what_it_holds() throws IOException {
        return records(javaFiles(DOMAIN)).stream()
                .map(published -> dynamicTest(
                        published.name(),
                        () -> assertThat(published.undocumented())
                                .as(
                                        "components of %s without a @param that says unit, range and meaning",
                                        published.name())
                                .isEmpty()));
    }

    @Test
    void no_file_is_long_without_a_listed_reason() {
        var longer = Stream.of(MAIN, TEST)
                .flatMap(folder -> javaFiles(folder).stream())
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file.toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(longer).isEqualTo(new TreeSet<>(LONGER_FOR_A_REASON.keySet()));
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PublishedRecord> records(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var fileManager = compiler.getStandardFileManager(null, null, null)) {
            var sources = fileManager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, fileManager, null, List.of("-proc:none"), null, sources);
            var scanner = new RecordScanner(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return scanner.records;
        }
    }

    /** A record other than a private one, and those of its components that no {@code @param} describes. */
    private record PublishedRecord(String name, List<String> undocumented) {}

    private static final class RecordScanner extends TreePathScanner<Void, Void> {

        private final DocTrees docTrees;
        private final List<PublishedRecord> records = new ArrayList<>();

        RecordScanner(DocTrees docTrees) {
            this.docTrees = docTrees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            if (tree.getKind() == Tree.Kind.RECORD
                    && !tree.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                Set<String> documented = documented(getCurrentPath());
                records.add(new PublishedRecord(
                        tree.getSimpleName().toString(),
                        components(tree)
                                .filter(Predicate.not(documented::contains))
                                .toList()));
            }
            return super.visitClass(tree, null);
        }

        /** The fields of a record are its components, but for the static ones. */
        private static Stream<String> components(ClassTree tree) {
            return tree.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString());
        }

        private Set<String> documented(TreePath path) {
            DocCommentTree comment = docTrees.getDocCommentTree(path);
            return comment == null
                    ? Set.of()
                    : comment.getBlockTags().stream()
                            .filter(ParamTree.class::isInstance)
                            .map(ParamTree.class::cast)
                            .filter(param -> !param.isTypeParameter()
                                    && !param.getDescription().isEmpty())
                            .map(param -> param.getName().toString())
                            .collect(Collectors.toSet());
        }
    }
}
