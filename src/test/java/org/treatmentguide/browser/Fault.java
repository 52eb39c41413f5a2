package org.treatmentguide.browser;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong on a page, in which pass, found by which check, in a sentence. */
record Fault(String page, Pass pass, String check, String sentence) {

    private static final int PAGES_NAMED = 4;

    /** All of them for a person: what is wrong on many pages alike is said once. */
    static String told(List<Fault> faults) {
        return faults.stream()
                .collect(
                        Collectors.groupingBy(
                                fault -> fault.pass + ": " + fault.check + ": " + fault.sentence,
                                java.util.LinkedHashMap::new,
                                Collectors.mapping(Fault::page, Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> on(entry.getValue()) + ", " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String on(List<String> pages) {
        List<String> distinct = pages.stream().distinct().toList();
        String named = distinct.stream().limit(PAGES_NAMED).collect(Collectors.joining(", "));
        int more = distinct.size() - PAGES_NAMED;
        return more > 0 ? named + " and " + more + " more pages" : named;
    }
}
