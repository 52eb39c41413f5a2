package org.treatmentguide.site;

import java.nio.file.Path;
import java.util.Map;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.markdown.Manuscript;

/**
 * The guide, and the text of each of its pages.
 *
 * @param texts by source; every page has one
 */
public record GuideTexts(Guide guide, Map<Path, Manuscript> texts) {

    public GuideTexts {
        texts = Map.copyOf(texts);
    }

    Manuscript of(Page page) {
        Manuscript text = texts.get(page.source());
        if (text == null) {
            throw new IllegalArgumentException("no text of " + page.source());
        }
        return text;
    }
}
