package org.treatmentguide.jbake.plain;

import freemarker.template.TemplateModel;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/** Where the pages of tags stand, and what the list of tags says of each. */
final class TagPages {

    private final JBakeConfiguration config;

    TagPages(JBakeConfiguration config) {
        this.config = config;
    }

    String uri(String tag) {
        return config.getTagPathName() + "/" + tag + config.getOutputExtension();
    }

    /** JBake counts the folders up to its output folder, whatever that is. */
    String rootPath(String uri) {
        return FileUtil.getUriPathToDestinationRoot(
                config, new File(config.getDestinationFolder() + File.separator + uri));
    }

    Map<String, Object> entry(String tag, TemplateModel posts, TemplateModel documents) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("name", tag);
        entry.put("uri", uri(tag));
        entry.put("tagged_posts", posts);
        entry.put("tagged_documents", documents);
        return entry;
    }
}
