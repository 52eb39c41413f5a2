package org.treatmentguide.markdown.page;

import java.util.List;
import org.treatmentguide.evidence.Evidence;

/** What all texts of the guide can refer to. Safe for use by many threads. */
public record Knowledge(Evidence evidence, Glossary glossary) {

    public static Knowledge none() {
        return new Knowledge(Evidence.none(), new Glossary(List.of()));
    }
}
