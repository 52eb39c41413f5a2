package org.treatmentguide.jbake.plain;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;

/** Where JBake puts a source file. */
final class Addresses {

    private static final String SLASH = FileUtil.URI_SEPARATOR_CHAR;

    private final JBakeConfiguration config;

    Addresses(JBakeConfiguration config) {
        this.config = config;
    }

    String ofPage(File file) {
        String path = below(config.getContentFolder(), file);
        String name = URLEncoder.encode(FilenameUtils.getBaseName(path), StandardCharsets.UTF_8);
        String folder = SLASH + FilenameUtils.getPath(path);
        String uri =
                isWithoutExtension(path)
                        ? folder + name + SLASH + "index" + config.getOutputExtension()
                        : folder + name + config.getOutputExtension();
        return uri.substring(1);
    }

    String ofData(File file) {
        String path = below(config.getDataFolder(), file);
        return path.startsWith(SLASH) ? path.substring(1) : path;
    }

    /** The file that a document is written to, without its extension. */
    static String stem(String uri) {
        int dot = uri.lastIndexOf('.');
        return dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
    }

    private boolean isWithoutExtension(String path) {
        String prefix = config.getPrefixForUriWithoutExtension();
        return config.getUriWithoutExtension()
                && prefix != null
                && !prefix.isEmpty()
                && path.startsWith(prefix);
    }

    private static String below(File folder, File file) {
        return FileUtil.asPath(file).replace(FileUtil.asPath(folder), "");
    }
}
