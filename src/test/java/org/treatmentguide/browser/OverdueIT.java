package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A copy of the guide that lies somewhere for years says that it has grown old. */
@ExtendWith(InBrowser.class)
class OverdueIT {

    private static final String PAGE = "sections/tms.html";

    private final BrowserSession session;

    OverdueIT(BrowserSession session) {
        this.session = session;
    }

    @Test
    void itIsSaidFromTheDayAfterTheReviewWasDue() throws IOException {
        assertThat(noticesOn("2026-12-01")).isZero();
        assertThat(noticesOn(due())).isZero();
        assertThat(noticesOn("2040-01-01")).isEqualTo(1);
    }

    @Test
    void itsScriptIsTiny() throws IOException {
        assertThat(Files.size(Site.built().folder().resolve("js/overdue.js"))).isLessThan(600);
    }

    private String due() throws IOException {
        return org.jsoup.Jsoup.parse(Files.readString(Site.built().folder().resolve(PAGE)))
                .select(".review__facts time")
                .last()
                .attr("datetime");
    }

    private int noticesOn(String day) {
        try (Page page = session.window(Pass.Window.FROM_DISK).newPage()) {
            page.clock().setFixedTime(day + "T12:00:00Z");
            page.navigate(Site.built().onDisk(PAGE));
            return page.locator(".notice:visible").count();
        }
    }
}
