package org.harmonogram;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md, as a test. Read {@link #MAY_USE} first: it is the architecture. */
class ArchitectureTest {

    private static final String ROOT = "org.harmonogram";

    /**
     * Who may use whom. Left: a package. Right: the packages and libraries it may use besides the JDK; a package
     * stands for its sub-packages too. A row enters together with its package.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("rules", Set.of("domain")),
            Map.entry("check", Set.of("domain", "rules")),
            Map.entry("planning", Set.of("domain", "ai.timefold")),
            Map.entry("constraints", Set.of("domain", "planning", "ai.timefold")),
            Map.entry("search", Set.of("domain", "planning", "rules")),
            Map.entry("solver", Set.of("domain", "planning", "constraints", "rules", "check", "search", "ai.timefold")),
            Map.entry("bounds", Set.of("domain", "com.google.ortools")),
            Map.entry("io.text", Set.of("domain")),
            Map.entry("io.json", Set.of("domain", "check", "io.text", "tools.jackson")),
            Map.entry("io.ctt", Set.of("domain", "io.text")),
            Map.entry(
                    "bench",
                    Set.of("domain", "planning", "constraints", "solver", "bounds", "check", "io", "ai.timefold")),
            Map.entry(
                    "store",
                    Set.of(
                            "domain",
                            "io",
                            "com.zaxxer.hikari",
                            "org.flywaydb",
                            "org.springframework.dao",
                            "org.springframework.jdbc",
                            "org.springframework.transaction")),
            Map.entry(
                    "jobs",
                    Set.of(
                            "domain",
                            "check",
                            "solver",
                            "io",
                            "store",
                            "com.github.kagkarlsson.scheduler",
                            "org.springframework.dao",
                            "org.springframework.jdbc",
                            "org.springframework.transaction")),
            Map.entry(
                    "web",
                    Set.of(
                            "domain",
                            "check",
                            "solver",
                            "io",
                            "store",
                            "jobs",
                            "io.github.bucket4j",
                            "io.micrometer",
                            "jakarta.servlet",
                            "org.apache.catalina",
                            "org.apache.coyote",
                            "org.apache.tomcat",
                            "org.springframework")),
            Map.entry(
                    "cli",
                    Set.of(
                            "domain",
                            "rules",
                            "check",
                            "planning",
                            "constraints",
                            "solver",
                            "bounds",
                            "bench",
                            "io",
                            "store",
                            "picocli")),
            Map.entry(
                    "app",
                    Set.of(
                            "cli",
                            "store",
                            "web",
                            "picocli",
                            "com.zaxxer.hikari",
                            "org.flywaydb",
                            "org.springframework")));

    private static final Set<String> EVERYONE_MAY_USE = Set.of("java.", "javax.sql.", "org.jspecify.", "org.slf4j.");

    /** Packages whose sub-packages each have a row of their own, so that a library stays in the one that needs it. */
    private static final Set<String> SPLIT = Set.of("io");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_package_is_on_the_map_and_every_row_of_the_map_exists() {
        var found = CLASSES.stream().map(ArchitectureTest::row).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void packages_use_only_what_the_map_allows() {
        var violations = CLASSES.stream()
                .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !isAllowed(dependency))
                .map(Dependency::getDescription)
                .toList();
        assertThat(violations).isEmpty();
    }

    @Test
    void no_cycles_between_packages() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                .map(javaPackage -> javaPackage.getName() + " lacks a package-info.java with @NullMarked")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static boolean isAllowed(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String name = target.getFullName();
        if (target.isPrimitive() || EVERYONE_MAY_USE.stream().anyMatch(name::startsWith)) {
            return true;
        }
        String from = row(dependency.getOriginClass());
        Set<String> allowed = MAY_USE.getOrDefault(from, Set.of());
        return name.startsWith(ROOT + ".")
                ? row(target).equals(from) || allowed.stream().anyMatch(use -> isIn(row(target), use))
                : allowed.stream().anyMatch(use -> isIn(name, use));
    }

    private static boolean isIn(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    /** The row a class belongs to; empty for classes in the root itself, which the map does not allow. */
    private static String row(JavaClass javaClass) {
        String below = javaClass.getPackageName().substring(ROOT.length());
        String[] names =
                below.isEmpty() ? new String[] {""} : below.substring(1).split("\\.", -1);
        return names.length > 1 && SPLIT.contains(names[0]) ? names[0] + "." + names[1] : names[0];
    }
}
