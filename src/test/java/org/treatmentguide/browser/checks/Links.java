package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;

/**
 * Opened from the disk, as the browser itself reads the addresses: every link leads to a file and
 * to a place in it.
 */
public final class Links implements Check {

    private static final String ALL =
            "() => [...document.querySelectorAll('a[href],area[href]')].map(a => [a.href, a.getAttribute('href')])";

    private final Map<Path, Set<String>> ids = new ConcurrentHashMap<>();

    @Override
    public List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        for (Object link : (List<?>) page.evaluate(ALL)) {
            List<?> pair = (List<?>) link;
            String fault = fault(String.valueOf(pair.get(0)));
            if (!fault.isEmpty()) {
                faults.add("the link to " + pair.get(1) + " " + fault);
            }
        }
        return faults;
    }

    private String fault(String address) {
        if (address.matches("(https?|tel|sms|mailto):.*")) {
            return "";
        }
        if (!address.startsWith("file:")) {
            return "leads nowhere";
        }
        int hash = address.indexOf('#');
        Path file = Path.of(URI.create(hash < 0 ? address : address.substring(0, hash)));
        if (!Files.isRegularFile(file)) {
            return Files.isDirectory(file)
                    ? "leads to a folder, which opens as a list of files"
                    : "leads to no file";
        }
        if (hash < 0 || !file.toString().endsWith(".html")) {
            return "";
        }
        String place =
                URLDecoder.decode(
                        address.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return ids.computeIfAbsent(file, Links::idsOf).contains(place)
                ? ""
                : "leads to a place that its page has not";
    }

    private static Set<String> idsOf(Path file) {
        try {
            return new HashSet<>(Jsoup.parse(Files.readString(file)).select("[id]").eachAttr("id"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
