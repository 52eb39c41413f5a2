package org.treatmentguide.checks.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.checks.Check;
import org.treatmentguide.guide.Guide;
import org.treatmentguide.guide.Page;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Rule;

/** Two pages of one type with the same {@code order}: which comes first would be chance. */
public final class DuplicateOrder implements Check {

    private static final Rule RULE = Rule.error("duplicate-order");

    private record Position(String type, int order) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> on(Guide guide) {
        var taken = new HashMap<Position, Page>();
        var highest = new HashMap<String, Integer>();
        var twice = new ArrayList<Page>();
        for (Page page : guide.pages()) {
            position(page)
                    .ifPresent(
                            position -> {
                                highest.merge(position.type(), position.order(), Math::max);
                                if (taken.putIfAbsent(position, page) != null) {
                                    twice.add(page);
                                }
                            });
        }
        return twice.stream().map(page -> finding(page, taken, highest)).toList();
    }

    private static java.util.Optional<Position> position(Page page) {
        return page.value("order", Integer.class)
                .map(order -> new Position(page.type().word(), order));
    }

    private static Finding finding(
            Page page, Map<Position, Page> taken, Map<String, Integer> highest) {
        Position position = position(page).orElseThrow();
        String first = taken.get(position).placeOf("order").path();
        int free = highest.merge(position.type(), 1, Integer::sum);
        return RULE.at(
                page.placeOf("order"),
                "This "
                        + position.type()
                        + " has order "
                        + position.order()
                        + ", and so has "
                        + first
                        + ".",
                "Give one of the two another whole number; " + free + " is free.");
    }
}
