package org.treatmentguide.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * Puts JBake's configuration together as its own loader does: the old name first, then {@code
 * jbake.properties}, JBake's defaults, the system. Without the builders of that loader, which are
 * half of the start-up time.
 */
final class PropertiesFiles {

    private PropertiesFiles() {}

    static DefaultJBakeConfiguration read(Path source) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(lists());
        for (String name : new String[] {ConfigUtil.LEGACY_CONFIG_FILE, ConfigUtil.CONFIG_FILE}) {
            Path file = source.resolve(name);
            if (Files.exists(file)) {
                all.addConfiguration(parse(file, text(file)));
            }
        }
        all.addConfiguration(parse(Path.of(ConfigUtil.DEFAULT_CONFIG_FILE), defaults()));
        all.addConfiguration(new SystemConfiguration());
        return new DefaultJBakeConfiguration(source.toFile(), all);
    }

    private static DefaultListDelimiterHandler lists() {
        return new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);
    }

    private static PropertiesConfiguration parse(Path file, String text) {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setThrowExceptionOnMissing(true);
        properties.setListDelimiterHandler(lists());
        properties.setIncludesAllowed(false);
        try {
            properties.read(new StringReader(text));
            return properties;
        } catch (ConfigurationException | ConfigurationRuntimeException | IOException e) {
            throw new UnusableSourceException(
                    file,
                    "The settings cannot be understood: " + e.getMessage() + ".",
                    "Write one setting on a line, as in: site.host=https://example.org",
                    e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableSourceException(
                    file, "The settings cannot be read.", "Make it a file that you may read.", e);
        }
    }

    private static String defaults() {
        try (InputStream in =
                ConfigUtil.class
                        .getClassLoader()
                        .getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (in == null) {
                throw new IllegalStateException("JBake's defaults are not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("JBake's defaults cannot be read", e);
        }
    }
}
