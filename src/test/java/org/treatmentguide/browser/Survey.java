package org.treatmentguide.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of a site, visited once; every test reads its part of what was found. */
record Survey(int pages, List<Fault> faults) {

    static final String TITLES = "titles";
    static final String STEADY_HEAD = "steady-head";

    Survey {
        faults = List.copyOf(faults);
    }

    /** One visit to a page: what was wrong, how it calls itself, the links of its header. */
    private record Visited(String page, List<Fault> faults, String title, String head) {}

    /** Visits the pages with so many browsers at once; what is told does not depend on how many. */
    static Survey of(Site site, int browsers, Machine machine) throws IOException {
        long start = System.nanoTime();
        Map<String, Long> nanos = new ConcurrentSkipListMap<>();
        List<String> pages = site.pages();
        List<Visited> visited;
        try (var server = SiteServer.of(site.folder())) {
            visited = visits(site, server.address(), browsers, machine, nanos);
        }
        var faults = new ArrayList<Fault>();
        visited.forEach(visit -> faults.addAll(visit.faults()));
        faults.addAll(sameTitles(visited));
        faults.addAll(otherHeads(visited));
        machine.say(
                "%d pages x %d looks with %d browsers: %d s, %d faults"
                        .formatted(
                                pages.size(),
                                Plan.STEPS.size(),
                                browsers,
                                (System.nanoTime() - start) / 1_000_000_000,
                                faults.size()));
        machine.say(
                "of which, in all browsers: "
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

    private static List<Visited> visits(
            Site site, String server, int browsers, Machine machine, Map<String, Long> nanos) {
        // The largest first, so that no browser is left alone with it at the end.
        Queue<String> waiting = new ConcurrentLinkedQueue<>(site.largestFirst());
        List<Visited> visited = Collections.synchronizedList(new ArrayList<>());
        Runnable round =
                () -> {
                    // A browser belongs to the thread that opened it.
                    try (var session = BrowserSession.open(machine)) {
                        for (String page = waiting.poll(); page != null; page = waiting.poll()) {
                            var visit = new Visit(session, site, server, page, nanos);
                            String address = page;
                            List<Fault> found = visit.run(step -> Plan.isDue(step, address));
                            visited.add(new Visited(page, found, visit.title(), visit.head()));
                        }
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(browsers);
        try {
            var rounds =
                    Stream.generate(() -> CompletableFuture.runAsync(round, threads))
                            .limit(browsers)
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(rounds).join();
        } finally {
            threads.shutdown();
        }
        return visited.stream().sorted(Comparator.comparing(Visited::page)).toList();
    }

    private static List<Fault> sameTitles(List<Visited> visited) {
        Map<String, String> titles = new HashMap<>();
        var faults = new ArrayList<Fault>();
        for (Visited visit : visited) {
            String other = titles.putIfAbsent(visit.title(), visit.page());
            if (other != null) {
                faults.add(
                        new Fault(
                                visit.page(),
                                Pass.LIGHT,
                                TITLES,
                                "has the same title as " + other + ": “" + visit.title() + "”"));
            }
        }
        return faults;
    }

    private static List<Fault> otherHeads(List<Visited> visited) {
        Map<String, String> heads = new TreeMap<>();
        visited.forEach(visit -> heads.putIfAbsent(visit.head(), visit.page()));
        if (heads.size() < 2) {
            return List.of();
        }
        return heads.entrySet().stream()
                .map(
                        head ->
                                new Fault(
                                        head.getValue(),
                                        Pass.LIGHT,
                                        STEADY_HEAD,
                                        "has another header than the other pages: "
                                                + head.getKey()))
                .toList();
    }

    /** What one check found, in all passes. */
    List<Fault> by(String check) {
        return faults.stream().filter(fault -> fault.check().equals(check)).toList();
    }
}
