package org.treatmentguide.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.treatmentguide.browser.checks.Check;
import org.treatmentguide.browser.checks.Script;
import org.treatmentguide.browser.checks.Traffic;

/** One page, opened once a window and turned through its passes. */
final class Visit {

    private static final Script HEAD = Script.named("steady-head");

    private final BrowserSession session;
    private final Site site;
    private final String server;
    private final String address;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> nanos;
    private String title = "";
    private List<String> head = List.of();

    /** Adds the time that each check takes to {@code nanos}. */
    Visit(
            BrowserSession session,
            Site site,
            String server,
            String address,
            Map<String, Long> nanos) {
        this.nanos = nanos;
        this.session = session;
        this.site = site;
        this.server = server;
        this.address = address;
    }

    /** Goes through the steps that are wanted. */
    List<Fault> run(Predicate<Plan.Step> wanted) {
        for (Pass.Window window : Pass.Window.values()) {
            List<Plan.Step> steps =
                    Plan.STEPS.stream()
                            .filter(step -> step.pass().window() == window)
                            .filter(wanted)
                            .toList();
            if (!steps.isEmpty()) {
                through(window, steps);
            }
        }
        return faults;
    }

    private void through(Pass.Window window, List<Plan.Step> steps) {
        long start = System.nanoTime();
        // Cookies are not kept apart by port: those of another site's pages are not this page's
        // fault.
        session.window(window).clearCookies();
        Page page = session.tab(window);
        boolean onDisk = window == Pass.Window.FROM_DISK;
        var traffic = Traffic.on(page, List.of(onDisk ? site.folder().toUri().toString() : server));
        CDPSession devtools = page.context().newCDPSession(page);
        try {
            page.navigate(onDisk ? site.onDisk(address) : server + address.replace(" ", "%20"));
            nanos.merge("opening", System.nanoTime() - start, Long::sum);
            turn(page, devtools, steps);
            if (window == Pass.Window.PLAIN) {
                title = page.title();
                head = HEAD.faults(page);
            }
            look(page, steps.get(0).pass(), Plan.TRAFFIC, traffic);
        } finally {
            traffic.off(page);
            devtools.detach();
        }
    }

    private void turn(Page page, CDPSession devtools, List<Plan.Step> steps) {
        Optional<Pass> now = Optional.empty();
        for (Plan.Step step : steps) {
            if (now.filter(step.pass()::equals).isEmpty()) {
                long before = System.nanoTime();
                step.pass().applyTo(page, devtools);
                nanos.merge("turning", System.nanoTime() - before, Long::sum);
                now = Optional.of(step.pass());
            }
            look(page, step.pass(), step.name(), step.check());
        }
    }

    private void look(Page page, Pass pass, String name, Check check) {
        long start = System.nanoTime();
        try {
            check.faults(page)
                    .forEach(sentence -> faults.add(new Fault(address, pass, name, sentence)));
        } catch (PlaywrightException e) {
            faults.add(
                    new Fault(
                            address, pass, name, "the check could not be made: " + e.getMessage()));
        }
        nanos.merge(name, System.nanoTime() - start, Long::sum);
    }

    /** The title of the page, once visited. */
    String title() {
        return title;
    }

    /** The links of its header in words, once visited. */
    String head() {
        return String.join("", head);
    }
}
