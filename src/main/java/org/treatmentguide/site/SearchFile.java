package org.treatmentguide.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.jbake.OutputFile;
import org.treatmentguide.search.SearchIndex;

/** The file that the search of the site looks through. */
final class SearchFile {

    private SearchFile() {}

    static OutputFile of(Guide guide, Data data) {
        String script = SearchIndex.of(guide, data.evidence(), data.words());
        return new OutputFile(
                SearchIndex.ADDRESS,
                Path.of("content"),
                false,
                new OutputFile.Rendered(script.getBytes(StandardCharsets.UTF_8)));
    }
}
