package org.treatmentguide.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.treatmentguide.evidence.Evidence;
import org.treatmentguide.evidence.ListedWord;
import org.treatmentguide.evidence.WordLists;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.markdown.Typography;

/**
 * The file that a search looks through: a script that sets data, because a page opened from a disk
 * may load a script and nothing else. The same guide gives the same bytes.
 *
 * <p>It sets {@code searchIndex} to {@code {home, glossary, help, pages: [[address, title,
 * [[heading, id, text], ...]], ...], synonyms: {typed: meant}, crisis: [typed, ...]}}; addresses
 * are percent-encoded, from the root, and empty where there is no such page.
 */
public final class SearchIndex {

    /** Where the file stands in the site. */
    public static final String ADDRESS = "search/index.js";

    /** Where help in a crisis stands. */
    private static final String HELP = "help-now.html";

    /** The lists of what readers type: with the guide's words for it; in danger. */
    private static final String SYNONYMS = "synonyms";

    private static final String CRISIS = "crisis";

    /** Pages that say nothing of their own: nothing was found, and everything once more. */
    private static final Set<String> PASSED_OVER = Set.of("not-found", "whole");

    private static final Comparator<Page> QUESTIONS_LAST =
            Comparator.comparing((Page page) -> page.type() == PageType.QUESTION)
                    .thenComparing(page -> page.value("order", Integer.class).orElse(0))
                    .thenComparing(page -> page.source().toString());

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, List<Passage>> passages = new TreeMap<>();

    private SearchIndex() {}

    /**
     * The text of the file. Drafts are passed over.
     *
     * @param words {@code synonyms} is what a reader may type, and the guide's own words for it;
     *     {@code crisis} is what a reader in danger may type
     */
    public static String of(Guide guide, Evidence evidence, WordLists words) {
        var index = new SearchIndex();
        guide.pages().stream()
                .filter(page -> !page.draft() && !PASSED_OVER.contains(page.layout()))
                .sorted(QUESTIONS_LAST)
                .forEach(page -> index.add(page, evidence));
        return index.script(words);
    }

    private void add(Page page, Evidence evidence) {
        String address = page.address().replaceFirst("#.*", "");
        pages.putIfAbsent(address, page);
        var all = passages.computeIfAbsent(address, any -> new ArrayList<>());
        all.addAll(Passages.of(page));
        if (page.layout().equals("comparison")) {
            all.addAll(new ComparisonPassages(evidence).all());
        }
    }

    private String script(WordLists words) {
        var synonyms = new TreeMap<String, String>();
        words.of(SYNONYMS).forEach(it -> synonyms.put(it.phrase(), it.better()));
        var crisis = words.of(CRISIS).stream().map(ListedWord::phrase).sorted().toList();
        var lines = new ArrayList<String>();
        passages.forEach((address, all) -> lines.add(line(address, all)));
        return "window.searchIndex = {\"home\":%s,\"glossary\":%s,\"help\":%s,\"pages\":[\n%s\n],\"synonyms\":%s,\"crisis\":%s};\n"
                .formatted(
                        written(address("home")),
                        written(address("glossary")),
                        written(pages.containsKey(HELP) ? HELP : ""),
                        String.join(",\n", lines),
                        written(synonyms),
                        written(crisis));
    }

    private String line(String address, List<Passage> all) {
        return written(
                List.of(
                        encoded(address),
                        title(pages.get(address)),
                        all.stream()
                                .map(it -> List.of(it.heading(), it.id(), it.text()))
                                .toList()));
    }

    /** Questions may stand on a page that is made for their theme alone. */
    private static String title(Page page) {
        boolean theme = page.type() == PageType.QUESTION;
        return Typography.of(
                Optional.of(page)
                        .filter(any -> theme)
                        .flatMap(it -> it.value("theme", String.class))
                        .orElse(page.title()));
    }

    private String address(String layout) {
        return pages.entrySet().stream()
                .filter(it -> it.getValue().layout().equals(layout))
                .map(it -> encoded(it.getKey()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
