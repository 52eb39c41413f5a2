package org.treatmentguide.jbake.plain;

import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.util.PagingHelper;

/** The pages that are made from lists: index, archive, feed, sitemap, tags, not found. */
final class ListPages {

    private static final String INDEX = "masterindex";

    private final Lists lists;
    private final JBakeConfiguration config;
    private final TagPages tagPages;

    ListPages(Lists lists, JBakeConfiguration config) {
        this.lists = lists;
        this.config = config;
        this.tagPages = new TagPages(config);
    }

    /** In JBake's order, where the later of two for one address stays. */
    List<PlainPage> beforeDocuments() {
        return config.getRenderArchive()
                ? List.of(single("archive", config.getArchiveFileName()))
                : List.of();
    }

    List<PlainPage> afterDocuments() {
        List<PlainPage> pages = new ArrayList<>();
        if (config.getRenderFeed()) {
            pages.add(single("feed", config.getFeedFileName()));
        }
        if (config.getRenderIndex()) {
            pages.addAll(index());
        }
        if (config.getRenderSiteMap()) {
            pages.add(single("sitemap", config.getSiteMapFileName()));
        }
        if (config.getRenderTags()) {
            pages.addAll(tags());
        }
        if (config.getRenderError404()) {
            pages.add(single("error404", config.getError404FileName()));
        }
        return pages;
    }

    private PlainPage single(String kind, String uri) {
        Map<String, Object> model = new HashMap<>();
        model.put("content", PlainPage.content(kind, ""));
        if (config.getPaginateIndex()) {
            paging(model, 0, 0, "", "");
        }
        return PlainPage.ofList(kind, uri, model);
    }

    private List<PlainPage> index() {
        int total = lists.published("post").size();
        int each = Math.max(1, config.getPostsPerPage());
        if (!config.getPaginateIndex() || total == 0) {
            return List.of(single(INDEX, config.getIndexFileName()));
        }
        PagingHelper paging = new PagingHelper(total, each);
        List<PlainPage> pages = new ArrayList<>();
        for (int number = 1; number <= paging.getNumberOfPages(); number++) {
            pages.add(indexPage(paging, number).showing((number - 1) * each, each));
        }
        return pages;
    }

    private PlainPage indexPage(PagingHelper paging, int number) {
        try {
            Map<String, Object> model = new HashMap<>();
            model.put("content", PlainPage.content(INDEX, number > 1 ? "../" : ""));
            paging(
                    model,
                    paging.getNumberOfPages(),
                    number,
                    paging.getPreviousFileName(number),
                    paging.getNextFileName(number));
            String uri = paging.getCurrentFileName(number, config.getIndexFileName());
            return PlainPage.ofList(INDEX, uri, model);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("index.file is no address", e);
        }
    }

    private List<PlainPage> tags() {
        List<PlainPage> pages = new ArrayList<>();
        for (String tag : lists.tags()) {
            String uri = tagPages.uri(tag);
            Map<String, Object> model = new HashMap<>();
            model.put("tag", tag);
            model.put("content", PlainPage.content("tag", tagPages.rootPath(uri)));
            pages.add(PlainPage.ofList("tag", uri, model));
        }
        if (config.getRenderTagsIndex()) {
            String uri = tagPages.uri("index");
            Map<String, Object> model = new HashMap<>();
            model.put("content", PlainPage.content("tags", tagPages.rootPath(uri)));
            pages.add(PlainPage.ofList("tagsindex", uri, model));
        }
        return pages;
    }

    private static void paging(
            Map<String, Object> model, int pages, int number, Object previous, Object next) {
        model.put("numberOfPages", pages);
        model.put("currentPageNumber", number);
        model.put("previousFileName", previous);
        model.put("nextFileName", next);
    }
}
