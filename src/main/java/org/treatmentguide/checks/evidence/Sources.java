package org.treatmentguide.checks.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.treatmentguide.checks.Sentence;
import org.treatmentguide.guide.Mark;
import org.treatmentguide.guide.Paragraph;

/**
 * Which sentences a source stands for: its own, the two before it, which lead up to it, and the one
 * after it, which explains. A number that is linked to its record has the sources of the record;
 * two sentences may follow it, to tell how many people they were and how sure we are.
 */
final class Sources {

    private static final int BEFORE = 2;
    private static final int AFTER = 1;
    private static final int AFTER_NUMBER = 2;

    private static final Set<Mark.Kind> KINDS = Set.of(Mark.Kind.CITATION, Mark.Kind.OUTCOME);

    private Sources() {}

    static boolean standIn(Paragraph paragraph) {
        return paragraph.marks().stream().anyMatch(mark -> KINDS.contains(mark.kind()));
    }

    static boolean noneFor(Claims.Claim claim, Paragraph paragraph) {
        if (!standIn(paragraph)) {
            return true;
        }
        List<Sentence> sentences = Sentence.in(paragraph.text());
        int here = sentenceAt(claim.end(), sentences);
        return paragraph.marks().stream()
                .filter(mark -> KINDS.contains(mark.kind()))
                .noneMatch(
                        mark -> {
                            int source = sentenceAt(mark.end(), sentences);
                            return source - here <= BEFORE && here - source <= after(mark);
                        });
    }

    private static int after(Mark mark) {
        return mark.kind() == Mark.Kind.OUTCOME ? AFTER_NUMBER : AFTER;
    }

    private static int sentenceAt(int place, List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(i -> place <= sentences.get(i).end())
                .findFirst()
                .orElse(sentences.size() - 1);
    }
}
