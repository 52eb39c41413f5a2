package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No line starts with the full stop after a mark, or ends with the bracket before it. */
@ExtendWith(InBrowser.class)
class SignsIT {

    private static final String ALONE =
            """
            () => {
              const found = [];
              const box = (node, at) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect();
              };
              for (const mark of document.querySelectorAll('.term, .outcome, .help-line, .cite')) {
                const holder = mark.closest('.joint') ?? mark;
                const lines = mark.getBoundingClientRect();
                if (!lines.height) continue;
                const { previousSibling: before, nextSibling: after } = holder;
                if (after?.nodeType === 3 && /^[^\\s]/.test(after.data) && box(after, 0).top >= lines.bottom - 2)
                  found.push(mark.textContent + ' / ' + after.data.slice(0, 20));
                if (before?.nodeType === 3 && /[(“‘]$/.test(before.data) && box(before, before.length - 1).bottom <= lines.top + 2)
                  found.push(before.data.slice(-20) + ' / ' + mark.textContent);
              }
              return found;
            }""";

    private final BrowserSession session;

    SignsIT(BrowserSession session) {
        this.session = session;
    }

    @Test
    void signsStayOnTheLineOfTheirMark() throws IOException {
        try (var server = SiteServer.of(Site.built().folder());
                var page = session.window(Pass.Window.PLAIN).newPage()) {
            for (String address : List.of("compare.html", "help-now.html", "sections/tms.html")) {
                page.navigate(server.address() + address);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                for (int width = 320; width < 1300; width += 14) {
                    page.setViewportSize(width, 800);
                    assertThat((List<?>) page.evaluate(ALONE))
                            .as("%s at %d px", address, width)
                            .isEmpty();
                }
            }
        }
    }
}
