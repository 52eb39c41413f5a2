package org.treatmentguide.jbake.plain;

import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * JBake's {@code img.path.update}: images are named from the root of the site, or with its host.
 */
final class ImagePaths {

    private ImagePaths() {}

    static String update(String html, Map<String, Object> page, JBakeConfiguration config) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element image : document.getElementsByTag("img")) {
            update(image, folder(page), config);
        }
        return PrettyHtml.inside(document.body());
    }

    private static String folder(Map<String, Object> page) {
        String uri = String.valueOf(page.get("uri"));
        if (page.get("noExtensionUri") instanceof String shortened) {
            uri =
                    shortened.endsWith("/")
                            ? shortened.substring(0, shortened.length() - 1)
                            : shortened;
        }
        return uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/') + 1) : uri;
    }

    private static void update(Element image, String folder, JBakeConfiguration config) {
        String source = image.attr("src");
        if (source.startsWith("http://") || source.startsWith("https://")) {
            return;
        }
        if (!source.startsWith("/")) {
            source = folder + source.replaceFirst("\\./", "");
        }
        if (config.getImgPathPrependHost()) {
            String host = config.getSiteHost();
            boolean slash = !host.endsWith("/") && !source.startsWith("/");
            source = host + (slash ? "/" : "") + source;
        }
        image.attr("src", source);
    }
}
