package org.treatmentguide.jbake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void newestFirstThenLaterCrawledFirstThenWithoutDate() {
        Lists lists =
                lists(
                        document("none 1", null, "x"),
                        document("old 1", 1L, "x"),
                        document("old 2", 1L, "x"),
                        document("new", 2L, "x"),
                        document("none 2", null, "x"));
        assertThat(uris(lists.published("post")))
                .containsExactly("new", "old 2", "old 1", "none 2", "none 1");
    }

    @Test
    void aTaggedDocumentIsListedOncePerTag() {
        Lists lists = lists(document("a", 1L, "x", "x", "y"), document("b", 2L, "y"));
        assertThat(uris(lists.published("post", "x"))).containsExactly("a");
        assertThat(uris(lists.tagged("y"))).containsExactly("b", "a");
        assertThat(lists.tags()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void theStoreAnswersWithoutADatabaseAndGivesEachThreadItsOwnPage() throws Exception {
        MemoryContentStore store =
                new MemoryContentStore(
                        lists(document("a", 3L), document("b", 2L), document("c", 1L)));
        store.setStart(1);
        store.setLimit(1);
        assertThat(store.getPublishedPosts(true))
                .extracting(DocumentModel::getUri)
                .containsExactly("b");
        Thread other = new Thread(() -> assertThat(store.getPublishedPosts(true)).hasSize(3));
        other.start();
        other.join();
        store.resetPagination();
        assertThat(store.getPublishedPosts(true)).hasSize(3);
        assertThat(store.getPublishedPostsByTag(null)).isEmpty();
    }

    @Test
    void everyAnswerIsAFreshMap() {
        MemoryContentStore store = new MemoryContentStore(lists(document("a", 1L)));
        store.getPublishedPosts().getFirst().put("uri", "changed");
        assertThat(store.getPublishedPosts().getFirst().getUri()).isEqualTo("a");
    }

    private static Lists lists(StoredDocument... documents) {
        return new Lists(Set.of("post"), List.of(documents));
    }

    private static StoredDocument document(String uri, Long date, String... tags) {
        Map<String, Object> values = new HashMap<>();
        values.put("uri", uri);
        values.put("type", "post");
        values.put("status", "published");
        values.put("tags", tags);
        if (date != null) {
            values.put("date", new Date(date));
        }
        return new StoredDocument(Path.of(uri), values);
    }

    private static List<String> uris(List<StoredDocument> documents) {
        return documents.stream().map(StoredDocument::uri).toList();
    }
}
