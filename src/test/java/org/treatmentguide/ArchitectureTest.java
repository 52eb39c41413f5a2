package org.treatmentguide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The arrows of ARCHITECTURE.md: a folder is a subject, and its imports point one way. */
@AnalyzeClasses(packages = "org.treatmentguide", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.treatmentguide";

    @ArchTest
    static final ArchRule folders_form_no_circle =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule report_knows_nothing_of_ours = may("report");
    @ArchTest static final ArchRule guide_knows_report = may("guide", "report");

    @ArchTest static final ArchRule yaml_knows_report = may("yaml", "report");

    @ArchTest
    static final ArchRule evidence_knows_the_guide = may("evidence", "yaml", "guide", "report");

    @ArchTest
    static final ArchRule frontmatter_knows_the_guide =
            may("frontmatter", "yaml", "guide", "report");

    @ArchTest
    static final ArchRule markdown_knows_guide_and_evidence =
            may("markdown", "evidence", "guide", "report");

    @ArchTest
    static final ArchRule checks_know_guide_and_evidence =
            may("checks", "evidence", "guide", "report");

    @ArchTest
    static final ArchRule search_knows_guide_evidence_and_typography =
            may("search", "markdown", "evidence", "guide", "report");

    @ArchTest static final ArchRule jbake_knows_the_guide = may("jbake", "guide", "report");

    @ArchTest
    static final ArchRule site_knows_all_that_a_build_needs =
            may(
                    "site",
                    "jbake",
                    "frontmatter",
                    "markdown",
                    "checks",
                    "search",
                    "evidence",
                    "guide",
                    "report");

    @ArchTest static final ArchRule cli_knows_site_and_report = may("cli", "site", "report");

    @ArchTest
    static final ArchRule only_jbake_knows_jbake =
            fenced(
                    "jbake",
                    "org.jbake..",
                    "freemarker..",
                    "org.jsoup..",
                    "org.yaml..",
                    "org.json..");

    @ArchTest
    static final ArchRule only_markdown_knows_flexmark =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(BASE + ".markdown..", BASE + ".jbake..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vladsch.flexmark..")
                    .because(
                            "a syntax tree becomes facts in one place; jbake/ is a conscious exception, it renders JBake's own Markdown");

    @ArchTest static final ArchRule only_yaml_knows_the_parser = fenced("yaml", "org.snakeyaml..");

    @ArchTest
    static final ArchRule only_csl_knows_citeproc = fenced("evidence.csl", "de.undercouch..");

    @ArchTest static final ArchRule only_cli_knows_picocli = fenced("cli", "picocli..");

    @ArchTest
    static final ArchRule only_readers_and_writers_of_json_know_jackson =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            BASE + ".report..",
                            BASE + ".yaml..",
                            BASE + ".evidence.csl..",
                            BASE + ".search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fasterxml.jackson..")
                    .because(
                            "reports, data files, the library for download and the search index are JSON");

    @ArchTest
    static final ArchRule nothing_knows_the_database =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.orientechnologies..")
                    .because("JBake bakes here without its database");

    @ArchTest
    static final ArchRule only_main_ends_the_process =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(BASE + ".Main")
                    .should()
                    .callMethod(System.class, "exit", int.class)
                    .because("a command returns its exit code");

    @ArchTest
    static final ArchRule every_folder_is_null_marked =
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                    .because("no null crosses a folder");

    private static ArchRule may(String folder, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(folder), Arrays.stream(others))
                        .map(name -> BASE + "." + name + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + "." + folder + "..")
                .should()
                .dependOnClassesThat(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                        BASE + "..")
                                .and(
                                        com.tngtech.archunit.base.DescribedPredicate.not(
                                                com.tngtech.archunit.core.domain.JavaClass
                                                        .Predicates.resideInAnyPackage(allowed))))
                .because(folder + " may know only " + String.join(", ", others));
    }

    private static ArchRule fenced(String folder, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "." + folder + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("one outside library, one folder");
    }
}
