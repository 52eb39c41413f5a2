package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The drawings in the assets share one look, which follows the theme of the pages. */
class DrawingsTest {

    private static final Path FOLDER = Path.of("assets/drawings");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b");
    private static final Pattern SIZE = Pattern.compile("font(?:-size)?:\\s*([0-9.]+)px");
    private static final int MOST_BYTES = 3_500;
    private static final int NARROW_SCREEN = 320;

    static List<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreDrawings() throws IOException {
        assertThat(drawings()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyColourIsAColourOfTheStyleSheet(Path drawing) throws IOException {
        List<String> known = all(COLOUR, Files.readString(Path.of("assets/css/guide.css")));
        assertThat(known).containsAll(all(COLOUR, Files.readString(drawing)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itFollowsTheDarkTheme(Path drawing) throws IOException {
        assertThat(Files.readString(drawing))
                .contains("color-scheme:light dark", "@media (prefers-color-scheme:dark)");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itsNameAndItsStoryStandInIt(Path drawing) throws Exception {
        Element svg = root(drawing);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itsWordsAreReadableOnANarrowScreen(Path drawing) throws Exception {
        double width = Double.parseDouble(root(drawing).getAttribute("viewBox").split(" ")[2]);
        assertThat(sizes(drawing)).isNotEmpty();
        assertThat(sizes(drawing)).allMatch(size -> size * NARROW_SCREEN / width >= 16);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void itIsSmallAndStandsAlone(Path drawing) throws IOException {
        assertThat(Files.size(drawing)).isLessThan(MOST_BYTES);
        assertThat(Files.readString(drawing))
                .doesNotContain("<script", "<image", "@import", "url(http")
                .doesNotContainPattern("href=\"[^#]");
    }

    private static List<Double> sizes(Path drawing) throws IOException {
        return SIZE.matcher(Files.readString(drawing))
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Element root(Path drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(drawing.toFile())
                .getDocumentElement();
    }
}
