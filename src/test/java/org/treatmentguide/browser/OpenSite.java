package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.treatmentguide.browser.checks.Traffic;

/**
 * The built site with a page of it open in a browser, served and from the disk. When it is closed,
 * nothing may have been asked of anyone else, and no policy broken.
 */
record OpenSite(SiteServer server, Page page, Traffic traffic) implements AutoCloseable {

    static OpenSite in(BrowserSession session) throws IOException {
        Site site = Site.built();
        SiteServer server = SiteServer.of(site.folder());
        Page page = session.window(Pass.Window.PLAIN).newPage();
        return new OpenSite(
                server,
                page,
                Traffic.on(page, List.of(server.address(), site.folder().toUri().toString())));
    }

    /** The whole address of a page as it is served. */
    String address(String place) {
        return server.address() + place;
    }

    void read(String address) {
        page.navigate(address(address));
    }

    @Override
    public void close() {
        try {
            assertThat(traffic.faults(page)).isEmpty();
        } finally {
            page.close();
            server.close();
        }
    }
}
