package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
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
        String due = due();
        assertThat(noticesOn("2026-12-01")).as("notices long before").isEmpty();
        assertThat(noticesOn(due)).as("notices on the day itself, " + due).isEmpty();
        String next = LocalDate.parse(due).plusDays(1).toString();
        assertThat(noticesOn(next))
                .as("notices on the day after, " + next)
                .singleElement()
                .asString()
                .startsWith("Past its review date. This page was due for review on ");
        assertThat(noticesOn("2040-01-01")).as("notices after years").hasSize(1);
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

    private List<String> noticesOn(String day) {
        try (Page page = session.window(Pass.Window.FROM_DISK).newPage()) {
            page.clock().setFixedTime(day + "T12:00:00Z");
            page.navigate(Site.built().onDisk(PAGE));
            return page.locator(".notice:visible").allTextContents();
        }
    }
}
