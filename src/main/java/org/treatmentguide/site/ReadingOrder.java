package org.treatmentguide.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;

/** The sections in the order in which the guide is read. */
final class ReadingOrder {

    private final List<Page> sections;
    private final Map<String, Integer> places = new HashMap<>();

    ReadingOrder(List<Page> published) {
        this.sections =
                published.stream()
                        .filter(page -> page.type() == PageType.SECTION)
                        .sorted(Comparator.comparingInt(ReadingOrder::order))
                        .toList();
        for (int i = 0; i < sections.size(); i++) {
            places.put(sections.get(i).address(), i);
        }
    }

    List<Page> sections() {
        return sections;
    }

    Optional<Page> before(Page page) {
        return near(page, -1);
    }

    Optional<Page> after(Page page) {
        return near(page, 1);
    }

    private Optional<Page> near(Page page, int step) {
        return Optional.ofNullable(places.get(page.address()))
                .map(place -> place + step)
                .filter(place -> place >= 0 && place < sections.size())
                .map(sections::get);
    }

    private static int order(Page page) {
        return page.value("order", Integer.class).orElse(Integer.MAX_VALUE);
    }
}
