package org.treatmentguide.browser.checks;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Listens while a page is open: requests to other hosts, files that do not come, errors, breaches
 * of the policy.
 */
public final class Traffic implements Check {

    /** For every page before its own scripts: says each breach of the policy where we listen. */
    public static final String REPORT_BREACHES =
            "addEventListener('securitypolicyviolation', e => console.error('the policy forbids ' + e.violatedDirective"
                    + " + ': ' + (e.blockedURI || 'inline') + ' ' + (e.sample || '')))";

    private final Set<String> faults = new LinkedHashSet<>();
    private final List<String> ours;
    private final Consumer<Request> asked = request -> asked(request.url());
    private final Consumer<Request> failed =
            request -> faults.add("a file does not come: " + request.url());
    private final Consumer<Response> came =
            response -> {
                if (response.status() >= 400) {
                    faults.add("a file is missing: " + response.url());
                }
            };
    private final Consumer<String> broke =
            error -> faults.add("a script breaks: " + error.lines().findFirst().orElse(""));
    private final Consumer<ConsoleMessage> said =
            message -> {
                if (message.type().equals("error")) {
                    faults.add("the browser complains: " + message.text());
                }
            };

    private Traffic(List<String> ours) {
        this.ours = ours;
    }

    /**
     * Starts to listen; {@code ours} are the beginnings of the addresses that a page may ask for.
     */
    public static Traffic on(Page page, List<String> ours) {
        var traffic = new Traffic(ours);
        page.onRequest(traffic.asked);
        page.onRequestFailed(traffic.failed);
        page.onResponse(traffic.came);
        page.onPageError(traffic.broke);
        page.onConsoleMessage(traffic.said);
        return traffic;
    }

    /** Stops to listen: another page may be opened in the same tab. */
    public void off(Page page) {
        page.offRequest(asked);
        page.offRequestFailed(failed);
        page.offResponse(came);
        page.offPageError(broke);
        page.offConsoleMessage(said);
    }

    private void asked(String address) {
        if (!address.startsWith("data:")
                && !address.startsWith("about:")
                && ours.stream().noneMatch(address::startsWith)) {
            faults.add("another host is asked: " + address);
        }
    }

    @Override
    public List<String> faults(Page page) {
        // A round trip, so that what was sent before it has been heard. No timer: without script
        // none would ever ring.
        page.evaluate("1");
        return new ArrayList<>(faults);
    }
}
