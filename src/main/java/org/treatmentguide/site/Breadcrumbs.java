package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;

/**
 * The way from home down to a page: home, the pages of the folders between, the section or the list
 * it is in.
 */
final class Breadcrumbs {

    private final SiteMap map;

    Breadcrumbs(SiteMap map) {
        this.map = map;
    }

    List<Map<String, Object>> to(Page page) {
        if (page.type() == PageType.HOME) {
            return List.of();
        }
        var way = new ArrayList<Page>();
        map.byLayout(PageType.HOME.word()).ifPresent(way::add);
        String folder = map.folder(page);
        for (int i = folder.indexOf('/'); i >= 0; i = folder.indexOf('/', i + 1)) {
            map.page(folder.substring(0, i + 1) + "index.md").ifPresent(way::add);
        }
        map.sectionOf(page).ifPresent(way::add);
        if (page.type() == PageType.STORY) {
            map.byLayout("stories").ifPresent(way::add);
        }
        return way.stream().takeWhile(step -> step != page).map(SharedModel::entry).toList();
    }
}
