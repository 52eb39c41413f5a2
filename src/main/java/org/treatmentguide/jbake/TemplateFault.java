package org.treatmentguide.jbake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;

/**
 * A template that failed.
 *
 * @param page what was being rendered
 */
public record TemplateFault(Place place, String problem, String fix, String page) {

    private record Same(Place place, String problem, String fix) {}

    /** One finding for each fault, however many pages it spoils. */
    static List<Finding> asFindings(Collection<TemplateFault> faults) {
        Map<String, TreeSet<String>> pages = new TreeMap<>();
        Map<String, Same> kinds = new TreeMap<>();
        for (TemplateFault fault : faults) {
            String key = fault.place + "\n" + fault.problem;
            kinds.putIfAbsent(key, new Same(fault.place, fault.problem, fault.fix));
            pages.computeIfAbsent(key, k -> new TreeSet<>()).add(fault.page);
        }
        return kinds.entrySet().stream()
                .map(kind -> finding(kind.getValue(), pages.get(kind.getKey())))
                .toList();
    }

    private static Finding finding(Same fault, TreeSet<String> pages) {
        String more =
                switch (pages.size()) {
                    case 1 -> "";
                    case 2 -> " and 1 more page";
                    default -> " and " + (pages.size() - 1) + " more pages";
                };
        return BuildRules.TEMPLATE_FAILED.at(
                fault.place,
                fault.problem + " Seen while rendering " + pages.first() + more + ".",
                fault.fix);
    }
}
