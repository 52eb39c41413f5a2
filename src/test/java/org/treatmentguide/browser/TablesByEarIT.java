package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table that is cards to the eye on a phone is the same table to a screen reader. Each cell also
 * says its column itself there: some browsers lose the headings of a table that is laid out so.
 */
@ExtendWith(InBrowser.class)
class TablesByEarIT {

    private static final int PHONE = 360;
    private static final int TABLET = 800;
    private static final Set<String> PARTS =
            Set.of("table", "row", "columnheader", "rowheader", "cell");

    private final BrowserSession session;

    TablesByEarIT(BrowserSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @CsvSource({
        "compare.html, 'columnheader: TMS', 'rowheader: How soon could it help?'",
        "sections/stories.html, 'columnheader: No help', 'rowheader: TMS'"
    })
    void aPhoneTellsTheTableThatATabletTells(String address, String column, String row) {
        try (Page page = session.window(Pass.Window.FROM_DISK).newPage()) {
            page.navigate(Site.built().onDisk(address));
            List<String> tablet = told(page, TABLET);
            assertThat(tablet).contains(column, row).anyMatch(part -> part.startsWith("cell: "));
            List<String> phone = told(page, PHONE);
            String name = column.substring(column.indexOf(' ') + 1);
            assertThat(phone).anyMatch(part -> part.startsWith("cell: " + name));
            assertThat(phone).hasSameSizeAs(tablet);
            for (int i = 0; i < tablet.size(); i++) {
                assertThat(words(phone.get(i))).endsWith(words(tablet.get(i)));
                assertThat(role(phone.get(i))).isEqualTo(role(tablet.get(i)));
            }
        }
    }

    /** The parts of the table with their names, in the order in which they are read. */
    private static List<String> told(Page page, int width) {
        page.setViewportSize(width, 740);
        JsonObject tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        Map<String, JsonObject> nodes = new HashMap<>();
        JsonObject root = tree.getAsJsonArray("nodes").get(0).getAsJsonObject();
        for (JsonElement node : tree.getAsJsonArray("nodes")) {
            nodes.put(text(node.getAsJsonObject().get("nodeId")), node.getAsJsonObject());
        }
        return inOrder(root, nodes)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .filter(node -> PARTS.contains(value(node, "role")))
                .map(node -> value(node, "role") + ": " + value(node, "name"))
                .toList();
    }

    private static String role(String part) {
        return part.substring(0, part.indexOf(':'));
    }

    private static String words(String part) {
        return part.substring(part.indexOf(':') + 2).strip();
    }

    private static Stream<JsonObject> inOrder(JsonObject node, Map<String, JsonObject> nodes) {
        return Stream.concat(
                Stream.of(node),
                StreamSupport.stream(node.getAsJsonArray("childIds").spliterator(), false)
                        .map(id -> nodes.get(text(id)))
                        .flatMap(child -> inOrder(child, nodes)));
    }

    private static String value(JsonObject node, String property) {
        return node.has(property) ? text(node.getAsJsonObject(property).get("value")) : "";
    }

    private static String text(JsonElement value) {
        return value == null ? "" : value.getAsString();
    }
}
