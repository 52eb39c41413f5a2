package org.treatmentguide.jbake.plain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.treatmentguide.jbake.SiteConfiguration;
import org.treatmentguide.report.Finding;
import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** Reads one file of the content folder as JBake does. Safe for use by many threads. */
final class PageReader {

    private static final Rule DOUBT = Rule.warning("header-unreadable");

    private final SiteConfiguration site;
    private final JBakeConfiguration config;
    private final Locale locale;
    private final Set<String> types;
    private final Addresses addresses;
    private final Markdown markdown;

    PageReader(SiteConfiguration site, Set<String> types, Locale locale) {
        this.site = site;
        this.config = site.jbake();
        this.locale = locale;
        this.types = types;
        this.addresses = new Addresses(config);
        this.markdown = new Markdown(config.getMarkdownExtensions());
    }

    /** How many of so many threads may read pages and still make what JBake makes. */
    int jobs(int jobs) {
        return markdown.dependsOnOrder() ? 1 : jobs;
    }

    Reading read(File file) {
        Path source = site.relative(file.toPath());
        String uri = addresses.ofPage(file);
        try {
            byte[] bytes = Files.readAllBytes(file.toPath());
            return switch (FileUtil.fileExt(file)) {
                case "md", "html" -> text(file, source, uri, bytes);
                case "yml", "yaml" -> yaml(file, source, uri, bytes);
                default ->
                        Reading.dropped(
                                source,
                                uri,
                                "It is AsciiDoc, which this engine does not read.",
                                "Write the page in Markdown or HTML.");
            };
        } catch (IOException e) {
            return Reading.dropped(
                    source, uri, "It cannot be read.", "Give yourself the right to read it.");
        }
    }

    private Reading text(File file, Path source, String uri, byte[] bytes) throws IOException {
        List<String> lines = SourceLines.of(bytes, config.getRenderEncoding());
        if (lines.isEmpty()) {
            return Reading.dropped(
                    source, uri, "It is empty.", "Write the page, or remove the file.");
        }
        JBakeHeader header = JBakeHeader.read(lines, config, locale);
        Map<String, Object> values = withDefaults(header.values(), file);
        if (text(values, ModelAttributes.TYPE).isEmpty()
                || text(values, ModelAttributes.STATUS).isEmpty()) {
            return Reading.dropped(source, uri, JBakeHeader.whyNotWhole(lines, config));
        }
        String body = SourceLines.body(lines, config.getHeaderSeparator());
        values.put(
                ModelAttributes.BODY,
                FileUtil.fileExt(file).equals("md") ? markdown.html(body) : body);
        return document(file, source, uri, bytes, values, doubts(header, source));
    }

    private static List<Finding> doubts(JBakeHeader header, Path source) {
        return header.doubts().stream()
                .map(
                        doubt ->
                                DOUBT.at(
                                        new Place(source, doubt.line(), doubt.column()),
                                        doubt.problem(),
                                        doubt.fix()))
                .toList();
    }

    private Reading yaml(File file, Path source, String uri, byte[] bytes) {
        return YamlFile.parse(
                bytes,
                values -> document(file, source, uri, bytes, new HashMap<>(values), List.of()),
                why -> Reading.dropped(source, uri, why));
    }

    private Map<String, Object> withDefaults(Map<String, Object> header, File file) {
        Map<String, Object> values = new HashMap<>();
        values.put(ModelAttributes.CACHED, true);
        values.put(ModelAttributes.RENDERED, false);
        values.putAll(header);
        values.putIfAbsent(ModelAttributes.DATE, new Date(file.lastModified()));
        if (text(values, ModelAttributes.STATUS).isEmpty()) {
            values.put(ModelAttributes.STATUS, config.getDefaultStatus());
        }
        if (text(values, ModelAttributes.TYPE).isEmpty()) {
            values.put(ModelAttributes.TYPE, config.getDefaultType());
        }
        String[] tags =
                values.get(ModelAttributes.TAGS) instanceof String[] some ? some : new String[0];
        for (int i = 0; i < tags.length; i++) {
            String tag = tags[i].trim();
            tags[i] = config.getSanitizeTag() ? tag.replace(" ", "-") : tag;
        }
        values.put(ModelAttributes.TAGS, tags);
        return values;
    }

    private Reading document(
            File file,
            Path source,
            String uri,
            byte[] bytes,
            Map<String, Object> values,
            List<Finding> doubts) {
        String type = text(values, ModelAttributes.TYPE);
        if (!types.contains(type)) {
            return Reading.dropped(
                    source,
                    uri,
                    "Its type is “" + type + "”, which no template is named for.",
                    "Use one of "
                            + String.join(", ", types)
                            + ", or name a template with"
                            + " template."
                            + type
                            + ".file in jbake.properties.");
        }
        addWhatJBakeKnows(values, file, uri, bytes);
        return Reading.of(new StoredDocument(source, values), uri, doubts);
    }

    private void addWhatJBakeKnows(
            Map<String, Object> values, File file, String uri, byte[] bytes) {
        values.put(ModelAttributes.ROOTPATH, FileUtil.getUriPathToContentRoot(config, file));
        values.put(ModelAttributes.SHA1, Sha1.of(bytes));
        values.put(ModelAttributes.RENDERED, false);
        values.put(ModelAttributes.FILE, file.getPath());
        values.put(ModelAttributes.SOURCE_URI, uri);
        values.put(ModelAttributes.URI, uri);
        values.put(ModelAttributes.CACHED, true);
        publishOnItsDay(values);
        if (config.getUriWithoutExtension()) {
            values.put(ModelAttributes.NO_EXTENSION_URI, uri.replace("/index.html", "/"));
        }
        if (config.getImgPathUpdate()) {
            values.computeIfPresent(
                    ModelAttributes.BODY,
                    (key, body) -> ImagePaths.update(String.valueOf(body), values, config));
        }
    }

    private static void publishOnItsDay(Map<String, Object> values) {
        if (text(values, ModelAttributes.STATUS).equals(ModelAttributes.Status.PUBLISHED_DATE)
                && values.get(ModelAttributes.DATE) instanceof Date date
                && new Date().after(date)) {
            values.put(ModelAttributes.STATUS, ModelAttributes.Status.PUBLISHED);
        }
    }

    private static String text(Map<String, Object> values, String key) {
        return values.get(key) instanceof String text ? text : "";
    }
}
