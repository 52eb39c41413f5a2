package org.treatmentguide.browser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the style sheets promise to themselves. */
class StyleSheetTest {

    private static final Path SHEET = Path.of("assets/css/guide.css");
    private static final Pattern BY_DEVICE =
            Pattern.compile(
                    "prefers-color-scheme: dark\\) \\{\\s*:root:where\\(:not\\(\\[data-theme=\"light\"]\\)\\) \\{([^}]*)}");
    private static final Pattern BY_CHOICE =
            Pattern.compile(":root:where\\(\\[data-theme=\"dark\"]\\) \\{([^}]*--ground[^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+): ([^;]+);");
    private static final Pattern ID = Pattern.compile("(?m)^- id: (\\S+)");

    @Test
    void darkIsTheSameByTheDeviceAndByChoice() throws IOException {
        String sheet = Files.readString(SHEET);
        Map<String, String> byChoice = tokens(BY_CHOICE, sheet);
        Map<String, String> byDevice = tokens(BY_DEVICE, sheet);
        assertThat(byChoice).isNotEmpty();
        assertThat(without(byDevice, byChoice)).as("dark by choice, not by the device").isEmpty();
        assertThat(without(byChoice, byDevice)).as("dark by the device, not by choice").isEmpty();
    }

    @Test
    void noStyleKnowsAnOptionByName() throws IOException {
        List<String> ids =
                ID.matcher(Files.readString(Path.of("data/options.yaml")))
                        .results()
                        .map(id -> id.group(1))
                        .toList();
        assertThat(ids).isNotEmpty();
        try (Stream<Path> sheets = Files.list(SHEET.getParent())) {
            for (Path sheet : sheets.sorted().toList()) {
                String text = Files.readString(sheet);
                assertThat(ids.stream().filter(text::contains)).as(sheet.toString()).isEmpty();
            }
        }
    }

    private static Set<Map.Entry<String, String>> without(
            Map<String, String> known, Map<String, String> all) {
        var rest = new LinkedHashSet<>(all.entrySet());
        rest.removeAll(known.entrySet());
        return rest;
    }

    private static Map<String, String> tokens(Pattern block, String sheet) {
        var tokens = new TreeMap<String, String>();
        block.matcher(sheet)
                .results()
                .map(MatchResult::group)
                .flatMap(text -> TOKEN.matcher(text).results())
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }
}
