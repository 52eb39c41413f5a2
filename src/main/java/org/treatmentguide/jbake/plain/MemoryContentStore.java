package org.treatmentguide.jbake.plain;

import java.io.File;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * What templates know as {@code db}: JBake's store with its answers taken from lists in memory. No
 * database is opened: {@code updateSchema()}, which is final and needs one, must not be called.
 * Each thread has its own page of a paged index.
 */
final class MemoryContentStore extends ContentStore {

    private static final String POST = "post";

    private final Lists lists;
    private final ThreadLocal<long[]> window = ThreadLocal.withInitial(() -> new long[] {-1, -1});

    MemoryContentStore(Lists lists) {
        super("memory", "none");
        this.lists = lists;
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {}

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public long getStart() {
        return window.get()[0];
    }

    @Override
    public void setStart(int start) {
        window.get()[0] = start;
    }

    @Override
    public long getLimit() {
        return window.get()[1];
    }

    @Override
    public void setLimit(int limit) {
        window.get()[1] = limit;
    }

    @Override
    public void resetPagination() {
        window.remove();
    }

    @Override
    public long getDocumentCount(String type) {
        return lists.all(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return lists.published(type).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return models(lists.withSourceUri(uri).toList());
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return models(lists.published(POST));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return models(applyPaging ? inWindow(lists.published(POST)) : lists.published(POST));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(@Nullable String tag) {
        return models(tag == null ? List.of() : lists.published(POST, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(@Nullable String tag) {
        return models(tag == null ? List.of() : lists.tagged(tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return models(lists.published(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return models(lists.all(type));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        return models(applyPaging ? inWindow(lists.all(type)) : lists.all(type));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return models(lists.inOrder().stream().filter(one -> !isRendered(one)).toList());
    }

    @Override
    public Set<String> getTags() {
        Set<String> tags = new HashSet<>();
        lists.published(POST).forEach(post -> tags.addAll(post.tags()));
        return tags;
    }

    @Override
    public Set<String> getAllTags() {
        return lists.tags();
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void deleteAllByDocType(String type) {
        throw readOnly();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    /** The part of a list that the page of a paged index shows; all of it elsewhere. */
    List<StoredDocument> inWindow(List<StoredDocument> documents) {
        long start = getStart();
        long limit = getLimit();
        return start < 0 || limit < 0
                ? documents
                : documents.stream().skip(start).limit(limit).toList();
    }

    static boolean isRendered(StoredDocument document) {
        return Boolean.TRUE.equals(document.get("rendered"));
    }

    private static DocumentList<DocumentModel> models(Collection<StoredDocument> documents) {
        DocumentList<DocumentModel> models = new DocumentList<>();
        documents.forEach(document -> models.add(document.model()));
        return models;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("Templates only read.");
    }
}
