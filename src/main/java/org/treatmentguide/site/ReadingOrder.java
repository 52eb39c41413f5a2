package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;

/** The order in which the guide is read: its sections, each followed by its subpages. */
final class ReadingOrder {

    private final List<Page> sections;
    private final Map<String, List<Page>> subpages = new HashMap<>();
    private final List<Page> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    ReadingOrder(SiteMap map) {
        this.sections =
                map.published().stream()
                        .filter(page -> page.type() == PageType.SECTION)
                        .sorted(Comparator.comparingInt(ReadingOrder::order))
                        .toList();
        map.published().stream()
                .sorted(SharedModel.BY_TITLE)
                .forEach(page -> map.sectionOf(page).ifPresent(section -> put(section, page)));
        for (Page section : sections) {
            all.add(section);
            all.addAll(subpages(section));
        }
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i).address(), i);
        }
    }

    private void put(Page section, Page subpage) {
        subpages.computeIfAbsent(section.address(), any -> new ArrayList<>()).add(subpage);
    }

    List<Page> sections() {
        return sections;
    }

    /** The pages in the folder of a section. */
    List<Page> subpages(Page section) {
        return List.copyOf(subpages.getOrDefault(section.address(), List.of()));
    }

    /** Sections and subpages. */
    List<Page> all() {
        return List.copyOf(all);
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
                .filter(place -> place >= 0 && place < all.size())
                .map(all::get);
    }

    private static int order(Page page) {
        return page.value("order", Integer.class).orElse(Integer.MAX_VALUE);
    }
}
