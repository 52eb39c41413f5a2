package org.treatmentguide.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A small guide baked with the templates of the guide of this repository, with an address and
 * without: what it says to machines is the same for every guide.
 */
record SmallSite(Path output) {

    static final String BASE = "https://guide.example.org/a%20path";
    private static final String ODD = "Does </script><!-- <script> & \\u0041 'it' \"hurt\"?";
    static final String SHOWN = "Does </script><!– <script> & \\u0041 ‘it’ “hurt”?";
    private static final String DATES =
            "reviewed: 2026-11-%s\nnextReview: 2027-05-22\nevidenceSearched: 2026-11-22\n";
    private static final String DESCRIPTION =
            "description: What this page tells, in words enough for a list of results & \"more\".\n";

    static SmallSite in(Path folder, Optional<String> address) throws IOException {
        TinySite site = new TinySite(folder.resolve("source"));
        Folders.copy(Path.of("templates"), site.source().resolve("templates"));
        Folders.copy(Path.of("assets"), site.source().resolve("assets"));
        site.with(
                        "jbake.properties",
                        "guide.site=true\nguide.name=Sore & well\nguide.language=en-GB\n"
                                + "guide.about=MedicalCondition Sore feet; MedicalTherapy Rest \"A\"\n")
                .page(
                        "index.md",
                        "home",
                        "Home",
                        DESCRIPTION,
                        "[One](sections/one.md) [Ö](sections/ö.md) [Q](faq/index.md) [C](changes.md) [M](404.md) [D](draft.md)\n")
                .page(
                        "sections/one.md",
                        "section",
                        "One",
                        section(1, "20"),
                        "[More](one/more.md).\n")
                .page(
                        "sections/one/more.md",
                        "page",
                        "More of one",
                        DESCRIPTION + DATES.formatted("20"),
                        "[One](../one.md).\n")
                .page(
                        "sections/ö.md",
                        "section",
                        "'" + ODD.replace("'", "''") + "'",
                        section(2, "21"),
                        "Text.\n")
                .page(
                        "faq/index.md",
                        "page",
                        "Questions",
                        "layout: questions\n" + DESCRIPTION,
                        "Ask.\n")
                .page(
                        "faq/a.md",
                        "question",
                        "A & B?",
                        question(1, "19"),
                        "*Yes* & \"no\".\n\nMore.\n")
                .page("faq/b.md", "question", "C?", question(2, "22"), "- A point.\n")
                .page(
                        "changes.md",
                        "page",
                        "What changed",
                        "layout: changes\n" + DESCRIPTION,
                        "## 22 November 2026: more & more {#more}\n\n[One](sections/one.md)\n\n"
                                + "## 1 May 2026\n\nFirst.\n")
                .page("404.md", "page", "Missing", "layout: not-found\n" + DESCRIPTION, "Gone.\n")
                .with(
                        "content/draft.md",
                        "---\ntitle: Draft\ntype: page\nstatus: draft\n"
                                + DESCRIPTION
                                + "---\nText.\n");
        return built(site, folder.resolve("site"), address);
    }

    private static SmallSite built(TinySite site, Path output, Optional<String> address) {
        var options =
                new BuildOptions(site.source(), output, true, address, false, 2, TinySite.TODAY);
        Result result = new SiteBuild(options).build();
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
        return new SmallSite(output);
    }

    private static String section(int order, String day) {
        return "order: "
                + order
                + "\n"
                + DESCRIPTION
                + "summary:\n  - Short.\n"
                + DATES.formatted(day);
    }

    private static String question(int order, String day) {
        return "order: " + order + "\ntheme: All\n" + DATES.formatted(day);
    }

    String text(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    List<String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.map(file -> output.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .toList();
        }
    }

    Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(output.resolve(path))));
    }

    static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    static List<String> texts(Document xml, String name) {
        return elements(xml, name).stream().map(Element::getTextContent).toList();
    }

    /** The one block of data on a page; all else of the page is still there. */
    JsonNode data(String page) throws IOException {
        var html = Jsoup.parse(text(page));
        assertThat(html.select("script:not([src])")).as(page).hasSize(1);
        assertThat(html.select("head + body > main h1")).as(page).hasSize(1);
        return new ObjectMapper().readTree(html.select("script:not([src])").first().data());
    }

    void leadsToAFile(String address) throws IOException {
        String inside = address.startsWith(BASE) ? address.substring(BASE.length() + 1) : address;
        URI uri = URI.create(inside.isEmpty() ? "index.html" : inside);
        assertThat(output.resolve(uri.getPath())).isRegularFile();
        if (uri.getFragment() != null) {
            assertThat(Jsoup.parse(text(uri.getPath())).getElementById(uri.getFragment()))
                    .as(address)
                    .isNotNull();
        }
    }

    void isOfSize(String path, String sizes) throws IOException {
        assertThat(output.resolve(path)).isRegularFile();
        if (!sizes.equals("any")) {
            var picture = ImageIO.read(output.resolve(path).toFile());
            assertThat(picture.getWidth() + "x" + picture.getHeight()).as(path).isEqualTo(sizes);
        }
    }
}
