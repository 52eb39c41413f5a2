package org.treatmentguide.checks.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentguide.checks.build.SourceFate.Fate.DRAFT;
import static org.treatmentguide.checks.build.SourceFate.Fate.FILE;
import static org.treatmentguide.checks.build.SourceFate.Fate.PAGE;
import static org.treatmentguide.checks.build.SourceFate.Fate.PART;
import static org.treatmentguide.checks.build.SourceFate.Fate.REPORTED;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treatmentguide.checks.Checks;

class BuildRulesTest {

    private static final SourceFate TMS = fate("content/tms.md", PAGE, "tms.html");
    private static final SourceFate QUESTIONS =
            fate("content/faq/index.md", PAGE, "faq/index.html");
    private static final SourceFate QUESTION =
            fate("content/faq/safe.md", PART, "faq/index.html#safe");
    private static final SourceFate DRAFT_PAGE = fate("content/ann.md", DRAFT, "ann.html");
    private static final SourceFate REPORTED_PAGE = fate("content/bad.md", REPORTED, "");
    private static final SourceFate PICTURE = fate("assets/logo.svg", FILE, "logo.svg");

    @Test
    void findsNothingWhereEverySourceIsAccountedFor() {
        var fates = List.of(TMS, QUESTIONS, QUESTION, DRAFT_PAGE, REPORTED_PAGE, PICTURE);

        assertThat(found(fates, "tms.html", "faq/index.html", "logo.svg", "sitemap.xml")).isEmpty();
    }

    @Test
    void findsAPageThatIsNotInTheSite() {
        assertThat(found(List.of(TMS)))
                .containsExactly(
                        "content/tms.md:1:1 page-not-written This file is published, but the site holds"
                                + " no tms.html. Check that its type has a template in"
                                + " jbake.properties.");
    }

    @Test
    void findsAPictureThatIsNotInTheSite() {
        assertThat(found(List.of(PICTURE)))
                .containsExactly(
                        "assets/logo.svg:1:1 page-not-written This file is published, but the site holds"
                                + " no logo.svg. Check that the file can be read, and build again.");
    }

    @Test
    void findsAQuestionThatNoPageShows() {
        assertThat(found(List.of(QUESTION)))
                .containsExactly(
                        "content/faq/safe.md:1:1 page-not-written This file is published, but the site"
                                + " holds no faq/index.html. Add a page that shows it, with “layout:"
                                + " questions” in its header.");
    }

    @Test
    void findsASourceThatTheBuildForgot() {
        var outcome = new Outcome(Set.of(Path.of("content/lost.md")), List.of(), Set.of());

        assertThat(said(outcome))
                .containsExactly(
                        "content/lost.md:1:1 page-not-written The build left out this file without a"
                                + " reason. Report this as a fault of the generator, with the file;"
                                + " until then move it out of the guide.");
    }

    @Test
    void findsTwoSourcesOfOneAddress() {
        var picture = fate("assets/tms.html", FILE, "tms.html");

        assertThat(found(List.of(picture, TMS), "tms.html"))
                .containsExactly(
                        "content/tms.md:1:1 two-pages-one-address This file would stand at “tms.html”,"
                                + " where assets/tms.html stands already. Rename one of the two.");
    }

    @Test
    void tellsAddressesApartAsTheLeastSystemDoes() {
        var capitals = fate("content/TMS.md", PAGE, "TMS.html");
        var composed = fate("content/caf\u00e9.md", PAGE, "caf\u00e9.html");
        var combined = fate("content/cafe\u0301.md", PAGE, "cafe\u0301.html");

        assertThat(
                        found(
                                List.of(capitals, TMS, composed, combined),
                                "TMS.html",
                                "tms.html",
                                "caf\u00e9.html",
                                "cafe\u0301.html"))
                .containsExactly(
                        "content/cafe\u0301.md:1:1 two-pages-one-address This file would stand at"
                                + " “cafe\u0301.html”, where content/caf\u00e9.md stands on systems that do"
                                + " not tell capitals or accents apart. Rename one of the two.",
                        "content/tms.md:1:1 two-pages-one-address This file would stand at “tms.html”,"
                                + " where content/TMS.md stands on systems that do not tell capitals or"
                                + " accents apart. Rename one of the two.");
    }

    @Test
    void findsAFileInAFolderThatIsAFile() {
        var file = fate("content/faq", FILE, "faq");

        assertThat(found(List.of(file, QUESTIONS), "faq", "faq/index.html"))
                .containsExactly(
                        "content/faq/index.md:1:1 two-pages-one-address This file would stand in the"
                                + " folder “faq”, but content/faq is a file of that name. Rename the"
                                + " file or the folder.");
    }

    @Test
    void findsADraftThatReadersWouldGet() {
        assertThat(found(List.of(DRAFT_PAGE), "ann.html"))
                .containsExactly(
                        "content/ann.md:1:1 draft-in-output This page is a draft, but the site holds it"
                                + " as “ann.html”. Set “status: published” if it is finished; if it is"
                                + " not, find the template that writes it.");
    }

    @Test
    void aDraftQuestionIsNotThePageOfAllQuestions() {
        var draft = fate("content/faq/new.md", DRAFT, "faq/index.html#new");

        assertThat(found(List.of(QUESTIONS, draft), "faq/index.html")).isEmpty();
    }

    private static SourceFate fate(String source, SourceFate.Fate fate, String address) {
        return new SourceFate(Path.of(source), fate, address);
    }

    private static List<String> found(List<SourceFate> fates, String... written) {
        var sources = fates.stream().map(SourceFate::source).collect(Collectors.toSet());
        return said(new Outcome(sources, fates, Set.of(written)));
    }

    private static List<String> said(Outcome outcome) {
        return Checks.onTheBuild().stream()
                .flatMap(check -> check.on(outcome).stream())
                .sorted()
                .map(
                        it ->
                                it.place()
                                        + " "
                                        + it.rule().name()
                                        + " "
                                        + it.problem()
                                        + " "
                                        + it.fix())
                .toList();
    }
}
