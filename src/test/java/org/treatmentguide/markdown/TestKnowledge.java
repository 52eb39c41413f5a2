package org.treatmentguide.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.treatmentguide.evidence.EvidenceReader;
import org.treatmentguide.guide.Definition;
import org.treatmentguide.markdown.page.Glossary;
import org.treatmentguide.markdown.page.Knowledge;
import org.treatmentguide.report.Place;

/** The data of {@code cases/data}, and a glossary of three words. */
final class TestKnowledge {

    static final Knowledge KNOWLEDGE = read();

    private TestKnowledge() {}

    /** The HTML of a text on a page that has no other text. */
    static String html(Manuscript text) {
        return text.html(new TestLinks(), notes(text));
    }

    static Notes notes(Manuscript text) {
        return Notes.of(List.of(text.part()), KNOWLEDGE);
    }

    private static Knowledge read() {
        var evidence = EvidenceReader.read(Path.of("src/test/resources/cases/data"));
        assertThat(evidence.findings()).isEmpty();
        return new Knowledge(
                evidence.value(),
                new Glossary(
                        List.of(
                                term("Remission", "Symptoms < 10 points."),
                                term("Sham", "Pretend treatment."),
                                term("Here", "Explained on the page itself."))));
    }

    private static Definition term(String word, String meaning) {
        return new Definition(
                word,
                word.toLowerCase(java.util.Locale.ROOT),
                meaning,
                Place.startOf(Path.of("content/glossary.md")));
    }
}
