package org.treatmentguide.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.search.SearchIndex;

/** The file that the search of the site looks through. */
final class SearchFile {

    /** The list in {@code data/words} of what readers type, and the guide's words for it. */
    private static final String SYNONYMS = "synonyms";

    private SearchFile() {}

    static OutputFile of(Guide guide, Data data) {
        String script = SearchIndex.of(guide, data.evidence(), data.words().of(SYNONYMS));
        return new OutputFile(
                SearchIndex.ADDRESS,
                Path.of("data/words/" + SYNONYMS + ".txt"),
                false,
                new OutputFile.Rendered(script.getBytes(StandardCharsets.UTF_8)));
    }
}
