package org.treatmentguide.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Pictures of the built site for people to look at, into {@code target/screenshots}: each page at
 * 360, 768 and 1,440 px in light, dark and forced colours, as A4 in PDF, and its accessibility tree
 * as a screen reader goes through it. Run by hand after {@code mvn package}; without pages named,
 * all are taken:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=org.treatmentguide.browser.Screenshots -Dexec.classpathScope=test \
 *     -Dexec.args="index.html faq/index.html"</pre>
 */
public final class Screenshots {

    private static final int[] WIDTHS = {360, 768, 1440};
    private static final Path OUT = Path.of("target/screenshots");

    public static void main(String[] arguments) throws IOException {
        Site site = Site.built();
        List<String> pages = arguments.length > 0 ? Arrays.asList(arguments) : site.pages();
        try (var session = BrowserSession.open(Machine.here());
                var server = SiteServer.of(site.folder())) {
            for (String page : pages) {
                take(session, server.address(), page);
                System.out.println(OUT.resolve(page.replace('/', '-')));
            }
        }
    }

    private static void take(BrowserSession session, String server, String address)
            throws IOException {
        String name = address.replace('/', '-').replace(".html", "");
        Files.createDirectories(OUT);
        try (Page page = session.window(Pass.Window.PLAIN).newPage()) {
            page.navigate(server + address);
            CDPSession devtools = page.context().newCDPSession(page);
            for (Pass pass : List.of(Pass.LIGHT, Pass.DARK, Pass.FORCED_COLOURS)) {
                pass.applyTo(page, devtools);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(
                                            OUT.resolve(
                                                    "%s-%d-%s.png"
                                                            .formatted(
                                                                    name,
                                                                    width,
                                                                    pass.name()
                                                                            .toLowerCase(
                                                                                    java.util.Locale
                                                                                            .ROOT)))));
                }
            }
            Pass.LIGHT.applyTo(page, devtools);
            Files.writeString(
                    OUT.resolve(name + "-tree.yaml"), page.locator("body").ariaSnapshot());
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            page.pdf(
                    new Page.PdfOptions()
                            .setFormat("A4")
                            .setPrintBackground(false)
                            .setPath(OUT.resolve(name + ".pdf")));
        }
    }

    private Screenshots() {}
}
