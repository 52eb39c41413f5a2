package org.treatmentguide.jbake.plain;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a plain site can ask for: JBake's lists under JBake's names, each wrapped once
 * for FreeMarker and then shared by all threads.
 */
final class SharedModel {

    /** Types whose list JBake names itself, so that it adds no list of published ones. */
    private static final Set<String> WITHOUT_PUBLISHED = Set.of("tag", "archive", "feed", "index");

    private final Lists lists;
    private final ObjectWrapper wrapper;
    private final ObjectWrapper beans = new StoreWrapper();
    private final MemoryContentStore store;
    private final DataFileUtil data;
    private final TemplateModel publishedDate =
            new SimpleDate(new Date(), TemplateDateModel.UNKNOWN);
    private final Map<StoredDocument, TemplateModel> documents = new IdentityHashMap<>();
    private final Map<String, TemplateModel> made = new ConcurrentHashMap<>();
    private final Map<String, List<StoredDocument>> named = new HashMap<>();
    private final TagPages tagPages;

    SharedModel(Lists lists, JBakeConfiguration config, ObjectWrapper wrapper) {
        this.lists = lists;
        this.wrapper = wrapper;
        this.store = new MemoryContentStore(lists);
        this.data = new DataFileUtil(store, config.getDataFileDocType());
        this.tagPages = new TagPages(config);
        nameLists(config.getDataFileDocType());
        lists.inOrder().forEach(one -> documents.put(one, settled(one.model())));
    }

    /** Wraps a value and all that it holds, so that nothing is written while threads read it. */
    TemplateModel settled(Object value) {
        try {
            TemplateModel model = wrapper.wrap(value);
            settle(model);
            return model;
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    MemoryContentStore store() {
        return store;
    }

    /**
     * A shared value by its name; null where there is none of that name.
     *
     * @param isPaged the page is one of a paged index, or would be
     */
    @Nullable TemplateModel get(String key, @Nullable String tag, boolean isPaged)
            throws TemplateModelException {
        return switch (key) {
            case "db" -> beans.wrap(store);
            case "data" -> beans.wrap(data);
            case "published_date" -> publishedDate;
            case "alltags" -> new SimpleCollection(lists.tags(), wrapper);
            case "tags" -> made.computeIfAbsent(key, k -> tagList());
            case "tag_posts" -> tagged("post " + tag, tag, tag == null ? List.of() : posts(tag));
            case "tagged_documents" ->
                    tagged("all " + tag, tag, tag == null ? List.of() : lists.tagged(tag));
            case "published_posts" ->
                    isPaged ? sequence(store.inWindow(lists.published("post"))) : list(key);
            default -> named.containsKey(key) ? list(key) : null;
        };
    }

    private void nameLists(String dataType) {
        List<StoredDocument> content = new ArrayList<>();
        List<StoredDocument> published = new ArrayList<>();
        for (String type : lists.types()) {
            published.addAll(lists.published(type));
            if (!type.equals(dataType)) {
                content.addAll(lists.all(type));
            }
            if (!type.equals("tag")) {
                named.put(type + "s", lists.all(type));
            }
            if (!WITHOUT_PUBLISHED.contains(type)) {
                named.put("published_" + type + "s", lists.published(type));
            }
        }
        named.put("published_content", published);
        named.put("all_content", content);
        named.put("indexs", lists.types().contains("index") ? lists.all("index") : List.of());
    }

    private List<StoredDocument> posts(String tag) {
        return lists.published("post", tag);
    }

    private TemplateModel tagged(String key, @Nullable String tag, List<StoredDocument> documents) {
        return tag == null
                ? sequence(documents)
                : made.computeIfAbsent(key, k -> sequence(documents));
    }

    private TemplateModel list(String key) {
        return made.computeIfAbsent(key, k -> sequence(named.getOrDefault(k, List.of())));
    }

    private TemplateModel tagList() {
        List<TemplateModel> models = new ArrayList<>();
        for (String tag : lists.tags()) {
            models.add(
                    0,
                    settled(
                            tagPages.entry(
                                    tag, sequence(posts(tag)), sequence(lists.tagged(tag)))));
        }
        return new SimpleSequence(models, wrapper);
    }

    private SimpleSequence sequence(List<StoredDocument> some) {
        return new SimpleSequence(some.stream().map(documents::get).toList(), wrapper);
    }

    private static void settle(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof SimpleHash hash) {
            TemplateHashModelEx all = hash;
            for (TemplateModelIterator keys = all.keys().iterator(); keys.hasNext(); ) {
                settle(all.get(keys.next().toString()));
            }
        } else if (model instanceof TemplateSequenceModel sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                settle(sequence.get(i));
            }
        }
    }
}
