package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private Traffic(List<String> ours) {
        this.ours = ours;
    }

    /**
     * Starts to listen; {@code ours} are the beginnings of the addresses that a page may ask for.
     */
    public static Traffic on(Page page, List<String> ours) {
        var traffic = new Traffic(ours);
        page.onRequest(request -> traffic.asked(request.url()));
        page.onRequestFailed(
                request -> traffic.faults.add("a file does not come: " + request.url()));
        page.onResponse(
                response -> {
                    if (response.status() >= 400) {
                        traffic.faults.add("a file is missing: " + response.url());
                    }
                });
        page.onPageError(
                error ->
                        traffic.faults.add(
                                "a script breaks: " + error.lines().findFirst().orElse("")));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        traffic.faults.add("the browser complains: " + message.text());
                    }
                });
        return traffic;
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
