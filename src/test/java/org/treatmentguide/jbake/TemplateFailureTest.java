package org.treatmentguide.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong in a template is a finding at its line, and the page is not made. */
class TemplateFailureTest {

    @TempDir Path root;

    @Test
    void aMissingValue() {
        assertThat(failure("<h1>\n  ${content.titel}</h1>"))
                .isEqualTo(
                        "templates/p.ftlh:2:5 template-failed: There is no value for"
                                + " “content.titel”. Seen while rendering content/a.md.");
    }

    @Test
    void aTemplateThatCannotBeUnderstood() {
        assertThat(failure("a\n<#if x>"))
                .startsWith("templates/p.ftlh:2:")
                .contains("template-failed: The template cannot be understood:");
    }

    @Test
    void aTemplateThatDoesNotExist() {
        TinySite site = TinySite.guide(root);
        assertThat(TinySite.lines(bake(site, "lost.ftlh")))
                .isEqualTo(
                        "content/a.md:1:1 template-failed: Its template templates/lost.ftlh does"
                                + " not exist. Seen while rendering content/a.md.");
    }

    @Test
    void anIncludeThatDoesNotExist() {
        assertThat(failure("x\n<#include \"lost.ftlh\">"))
                .startsWith("templates/p.ftlh:2:1 template-failed: ")
                .contains("The template lost.ftlh does not exist.");
    }

    @Test
    void aFaultInAnIncludedTemplateIsPlacedThere() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/part.ftlh", "\n\n${nothing}")
                        .file("templates/broken.ftlh", "\n<#list>")
                        .file("templates/p.ftlh", "<#include \"part.ftlh\">")
                        .file("templates/q.ftlh", "<#include \"broken.ftlh\">");
        assertThat(TinySite.lines(bake(site, "p.ftlh"))).startsWith("templates/part.ftlh:3:3 ");
        assertThat(TinySite.lines(bake(site, "q.ftlh"))).startsWith("templates/broken.ftlh:2:");
    }

    @Test
    void aWrongType() {
        assertThat(failure("${content.title.more}"))
                .startsWith("templates/p.ftlh:1:3 template-failed: ")
                .contains("content.title")
                .doesNotContain("FreeMarker", "----", "==>", "[in template");
    }

    @Test
    void aCircleOfIncludes() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/p.ftlh", "text\n<#include \"q.ftlh\">")
                        .file("templates/q.ftlh", "text\n<#include \"p.ftlh\">");
        assertThat(TinySite.lines(bake(site, "p.ftlh")))
                .matches("(?s)templates/[pq].ftlh:2:1 .* calls itself without end.*");
    }

    @Test
    void aMacroThatCallsItself() {
        assertThat(failure("x\n<#macro m>.<@m/></#macro>\n<@m/>"))
                .startsWith("templates/p.ftlh:2:")
                .contains("The template calls itself without end.");
    }

    @Test
    void anEndlessFunctionThatWritesNothing() {
        assertThat(failure("<#function f x><#return f(x)></#function>\n${f(1)}"))
                .startsWith("templates/p.ftlh:")
                .contains("The template calls itself without end.");
    }

    @Test
    void oneFindingForOneFaultOnManyPages() {
        TinySite site = TinySite.guide(root).file("templates/p.ftlh", "${nothing}");
        List<Document> documents = List.of(page("c.html"), page("b.html"), page("a.html"));
        Baked baked = new GuideOven(site.configuration()).bake(documents, Map.of(), 2);
        assertThat(TinySite.lines(baked))
                .endsWith("Seen while rendering content/a.html and 2 more pages.");
        assertThat(baked.files()).isEmpty();
    }

    @Test
    void noJavaCanBeReached() {
        assertThat(failure("${\"freemarker.template.utility.Execute\"?new()(\"id\")}"))
                .contains("template-failed");
        assertThat(failure("${content?api.class}")).contains("template-failed");
        assertThat(failure("${content.title?api.length()}")).contains("template-failed");
        assertThat(failure("${guide.java.toString()}")).contains("template-failed");
        assertThat(failure("${content.title.class}")).contains("template-failed");
    }

    @Test
    void noFileOutsideTheTemplateFolderCanBeReached() throws Exception {
        TinySite site = TinySite.guide(root).file("secret.txt", "secret");
        Files.createSymbolicLink(root.resolve("templates/link.ftlh"), root.resolve("secret.txt"));
        for (String path :
                List.of("../secret.txt", "/../secret.txt", "link.ftlh", "file:///etc/passwd")) {
            site.file("templates/p.ftlh", "<#include \"" + path + "\">");
            Baked baked = bake(site, "p.ftlh");
            assertThat(TinySite.lines(baked)).as(path).contains("template-failed");
            assertThat(baked.files()).isEmpty();
        }
    }

    @Test
    void theTemplatesOwnRecoveryStillWorks() {
        TinySite site =
                TinySite.guide(root)
                        .file("templates/p.ftlh", "<#attempt>${nothing}<#recover>else</#attempt>");
        assertThat(TinySite.text(bake(site, "p.ftlh"), "a.html")).isEqualTo("else");
    }

    private String failure(String template) {
        Baked baked = bake(TinySite.guide(root).file("templates/p.ftlh", template), "p.ftlh");
        assertThat(baked.files()).isEmpty();
        return TinySite.lines(baked);
    }

    private static Baked bake(TinySite site, String template) {
        Document page = TinySite.document(template, Map.of("title", "T"));
        return new GuideOven(site.configuration())
                .bake(List.of(page), Map.of("java", new Object()), 1);
    }

    private static Document page(String uri) {
        return new Document(
                Path.of("content", uri), uri, "page", false, "p.ftlh", Map.of(), () -> "");
    }
}
