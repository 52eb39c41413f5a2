package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list to take along: on paper every question has lines for its answer, on screens none. */
@ExtendWith(InBrowser.class)
class QuestionsToAskIT {

    private static final int PIXELS_OF_15_MM = 56;

    /** For each item to tick: its words, and how many pixels are left below them. */
    private static final String ROOM_BELOW =
            """
            () => [...document.querySelectorAll('.tick')].map(item => {
              const words = document.createRange();
              words.selectNodeContents(item);
              return [item.textContent.trim(), item.getBoundingClientRect().bottom - words.getBoundingClientRect().bottom];
            })""";

    private final BrowserSession session;

    QuestionsToAskIT(BrowserSession session) {
        this.session = session;
    }

    @Test
    void paperHasRoomForAnAnswerBelowEachQuestion() {
        assertThat(itemsWithRoom("questions-to-ask.html", Media.PRINT))
                .hasSizeGreaterThan(30)
                .contains("What could go wrong?")
                .contains("Is it a drip or the spray, and is it licensed for depression here?")
                .allMatch(words -> words.endsWith("?"))
                .hasSameSizeAs(items("questions-to-ask.html", Media.PRINT));
    }

    @Test
    void screensHaveNone() {
        assertThat(itemsWithRoom("questions-to-ask.html", Media.SCREEN)).isEmpty();
    }

    @Test
    void whatIsNoQuestionHasNone() {
        assertThat(items("what-matters-to-me.html", Media.PRINT)).isNotEmpty();
        assertThat(itemsWithRoom("what-matters-to-me.html", Media.PRINT)).isEmpty();
    }

    private List<String> itemsWithRoom(String address, Media media) {
        return items(address, media).stream()
                .filter(item -> ((Number) item.get(1)).doubleValue() >= PIXELS_OF_15_MM)
                .map(item -> (String) item.get(0))
                .toList();
    }

    @SuppressWarnings("unchecked") // the script returns pairs
    private List<List<Object>> items(String address, Media media) {
        try (Page page = session.window(Pass.Window.FROM_DISK).newPage()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            page.navigate(Site.built().onDisk(address));
            return (List<List<Object>>) page.evaluate(ROOM_BELOW);
        }
    }
}
