package org.treatmentguide.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentguide.report.Checked;
import org.treatmentguide.report.Finding;

class WordListReaderTest {

    @TempDir private Path folder;

    @Test
    void readsAWordABetterOneAndAReason() throws IOException {
        var lists =
                read("# Words\n\ncure\tremission\tcan come back\nFDA\t\tan authority\n").value();

        assertThat(lists.of("hype"))
                .extracting(ListedWord::phrase, ListedWord::better, ListedWord::reason)
                .containsExactly(
                        tuple("cure", "remission", "can come back"),
                        tuple("FDA", "", "an authority"));
        assertThat(lists.of("another")).isEmpty();
    }

    @Test
    void tellsOfALineWithoutTabsAndOfAWordThatStandsTwice() throws IOException {
        assertThat(read("cure remission\ncure\t\twhy\nCURE\t\twhy\n").findings())
                .extracting(WordListReaderTest::described)
                .containsExactly(
                        "data/words/hype.txt:1:1 data-unreadable",
                        "data/words/hype.txt:3:1 duplicate-record");
    }

    @Test
    void aGuideWithoutListsHasNoWords() {
        assertThat(WordListReader.read(folder.resolve("data")).value()).isEqualTo(WordLists.none());
    }

    private static String described(Finding finding) {
        return finding.place() + " " + finding.rule().name();
    }

    private Checked<WordLists> read(String text) throws IOException {
        Path words = Files.createDirectories(folder.resolve("data/words"));
        Files.writeString(words.resolve("hype.txt"), text);
        return WordListReader.read(folder.resolve("data"));
    }
}
