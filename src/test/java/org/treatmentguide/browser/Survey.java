package org.treatmentguide.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All pages of a site, visited once; every test reads its part of what was found. */
record Survey(int pages, List<Fault> faults) {

    static final String TITLES = "titles";
    static final String STEADY_HEAD = "steady-head";

    Survey {
        faults = List.copyOf(faults);
    }

    static Survey of(Site site, BrowserSession session, Machine machine) throws IOException {
        long start = System.nanoTime();
        var faults = new ArrayList<Fault>();
        Map<String, String> titles = new HashMap<>();
        Map<String, String> heads = new HashMap<>();
        Map<String, Long> nanos = new TreeMap<>();
        List<String> pages = site.pages();
        try (var server = SiteServer.of(site.folder())) {
            for (String page : pages) {
                var visit = new Visit(session, site, server.address(), page, nanos);
                faults.addAll(visit.run(step -> Plan.isDue(step, page)));
                alike(titles, visit.title(), page)
                        .ifPresent(
                                other ->
                                        faults.add(
                                                new Fault(
                                                        page,
                                                        Pass.LIGHT,
                                                        TITLES,
                                                        "has the same title as "
                                                                + other
                                                                + ": “"
                                                                + visit.title()
                                                                + "”")));
                heads.putIfAbsent(visit.head(), page);
            }
        }
        if (heads.size() > 1) {
            heads.forEach(
                    (head, page) ->
                            faults.add(
                                    new Fault(
                                            page,
                                            Pass.LIGHT,
                                            STEADY_HEAD,
                                            "has another header than the other pages: " + head)));
        }
        machine.say(
                "%d pages x %d looks with Chromium %s: %d s, %d faults"
                        .formatted(
                                pages.size(),
                                Plan.STEPS.size(),
                                session.version(),
                                (System.nanoTime() - start) / 1_000_000_000,
                                faults.size()));
        machine.say(
                "of which: "
                        + nanos.entrySet().stream()
                                .map(
                                        entry ->
                                                "%s %.1f s"
                                                        .formatted(
                                                                entry.getKey(),
                                                                entry.getValue() / 1e9))
                                .collect(Collectors.joining(", ")));
        return new Survey(pages.size(), faults);
    }

    private static java.util.Optional<String> alike(
            Map<String, String> titles, String title, String page) {
        return java.util.Optional.ofNullable(titles.putIfAbsent(title, page));
    }

    /** What one check found, in all passes. */
    List<Fault> by(String check) {
        return faults.stream().filter(fault -> fault.check().equals(check)).toList();
    }
}
