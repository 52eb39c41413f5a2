package org.treatmentguide.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.browser.checks.Traffic;

/** One browser for all tests, with one window for each way of opening a page. */
final class BrowserSession implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-features=PaintHolding",
                    // Whatever a page asks of another host is seen and goes nowhere.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;
    private final Map<Pass.Window, BrowserContext> windows = new EnumMap<>(Pass.Window.class);
    private final Map<Pass.Window, Page> tabs = new EnumMap<>(Pass.Window.class);

    private BrowserSession(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static BrowserSession open(Machine machine) {
        var program = new Chromium(machine).findOrInstall();
        var arguments = new ArrayList<>(QUIET);
        if (machine.isRoot()) {
            arguments.add("--no-sandbox");
        }
        var options = new BrowserType.LaunchOptions().setArgs(arguments);
        program.ifPresent(options::setExecutablePath);
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new BrowserSession(playwright, playwright.chromium().launch(options));
    }

    /** The same window each time: pages of one window share its cache, as a reader's do. */
    BrowserContext window(Pass.Window window) {
        return windows.computeIfAbsent(window, this::opened);
    }

    /** The same tab of that window each time: a new one takes longer than most looks. */
    Page tab(Pass.Window window) {
        return tabs.computeIfAbsent(window, key -> window(key).newPage());
    }

    private BrowserContext opened(Pass.Window window) {
        var options = new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("UTC");
        if (window == Pass.Window.ZOOMED) {
            options.setDeviceScaleFactor(4).setViewportSize(Pass.ZOOMED.width, Pass.ZOOMED.height);
        } else {
            options.setViewportSize(Pass.LIGHT.width, Pass.LIGHT.height);
        }
        options.setJavaScriptEnabled(window != Pass.Window.WITHOUT_SCRIPT);
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        context.addInitScript(Traffic.REPORT_BREACHES);
        return context;
    }

    /** The name and number of the browser. */
    String version() {
        return browser.version();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
