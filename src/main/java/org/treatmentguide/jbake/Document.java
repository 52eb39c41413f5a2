package org.treatmentguide.jbake;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A page that somebody else has read and that the engine is to render.
 *
 * @param source relative to the source folder, for findings
 * @param uri where it is to stand, relative to the root of the site, with {@code /}
 * @param template the template that renders it, relative to the template folder, such as {@code
 *     layouts/section.ftlh}
 * @param fields what templates read as {@code content.NAME}
 * @param body the HTML of the text, {@code content.body} to templates; asked for once, on one of
 *     the threads that render
 */
public record Document(
        Path source,
        String uri,
        String type,
        boolean draft,
        String template,
        Map<String, Object> fields,
        Supplier<String> body) {}
