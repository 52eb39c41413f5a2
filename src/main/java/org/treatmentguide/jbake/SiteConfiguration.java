package org.treatmentguide.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.ex.ConversionException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * The settings of a source folder: its {@code jbake.properties} over JBake's defaults, and the
 * folders that they name. Read once, then only asked.
 */
public final class SiteConfiguration {

    private static final String GUIDE_SITE = "guide.site";

    private final Path source;
    private final Map<String, String> instead;
    private final DefaultJBakeConfiguration jbake;

    private SiteConfiguration(Path source, Map<String, String> instead) {
        this.source = source;
        this.instead = Map.copyOf(instead);
        this.jbake = PropertiesFiles.read(source);
        instead.forEach(jbake::setProperty);
    }

    /**
     * @throws UnusableSourceException where the folder, its settings, its content or its templates
     *     are missing or cannot be read
     */
    public static SiteConfiguration read(Path source) {
        return read(source, Map.of());
    }

    /** The same with some settings replaced, as a command line may ask for. */
    public static SiteConfiguration read(Path source, Map<String, String> instead) {
        needFolder(
                source,
                "The source folder",
                "Name the folder that holds jbake.properties and content.");
        SiteConfiguration site = new SiteConfiguration(source, instead);
        site.needKnownKind();
        needFolder(
                site.content(),
                "The folder of the pages",
                "Create it, or name another one with content.folder in jbake.properties.");
        needFolder(
                site.templates(),
                "The folder of the templates",
                "Create it, or name another one with template.folder in jbake.properties.");
        return site;
    }

    /** As it was given. */
    public Path source() {
        return source;
    }

    public Path content() {
        return jbake.getContentFolder().toPath();
    }

    public Path templates() {
        return jbake.getTemplateFolder().toPath();
    }

    /** May be missing. */
    public Path assets() {
        return jbake.getAssetFolder().toPath();
    }

    /** May be missing. */
    public Path data() {
        return jbake.getDataFolder().toPath();
    }

    /** A guide with YAML headers and all rules, rather than a plain JBake site. */
    public boolean isGuide() {
        return flag(GUIDE_SITE);
    }

    /** A setting as one string; the first where there are many. */
    public Optional<String> property(String key) {
        return Optional.ofNullable(jbake.getCompositeConfiguration().getString(key, null));
    }

    public boolean flag(String key) {
        return jbake.getCompositeConfiguration().getBoolean(key, false);
    }

    /** The path of a file for findings: from the source folder where the file lies in it. */
    public Path relative(Path file) {
        Path root = source.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(root) ? root.relativize(whole) : whole;
    }

    /** What templates of a guide read as {@code config.guide_name}: settings from files only. */
    Map<String, Object> forTemplates() {
        Map<String, Object> values = new TreeMap<>();
        CompositeConfiguration all = jbake.getCompositeConfiguration();
        for (int i = 0; i < all.getNumberOfConfigurations(); i++) {
            Configuration one = all.getConfiguration(i);
            if (!(one instanceof SystemConfiguration) && one != all.getInMemoryConfiguration()) {
                for (Iterator<String> keys = one.getKeys(); keys.hasNext(); ) {
                    String key = keys.next();
                    values.put(key.replace('.', '_'), whole(all.getProperty(key)));
                }
            }
        }
        instead.forEach((key, value) -> values.put(key.replace('.', '_'), value));
        return values;
    }

    /** JBake takes a comma for the end of an entry; in a sentence it is none. */
    private static Object whole(Object value) {
        return value instanceof List<?> parts
                ? parts.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value;
    }

    /** JBake's own view of the settings. */
    public DefaultJBakeConfiguration jbake() {
        return jbake;
    }

    private void needKnownKind() {
        try {
            isGuide();
        } catch (ConversionException e) {
            throw new UnusableSourceException(
                    source.resolve("jbake.properties"),
                    "The setting guide.site is neither true nor false.",
                    "Write guide.site=true for a guide, or remove the line for a plain JBake site.",
                    e);
        }
    }

    private static void needFolder(Path folder, String what, String fix) {
        if (!Files.exists(folder)) {
            throw new UnusableSourceException(folder, what + " does not exist.", fix);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableSourceException(folder, what + " is not a folder.", fix);
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new UnusableSourceException(
                    folder, what + " cannot be read.", "Give yourself the right to read it.");
        }
    }
}
