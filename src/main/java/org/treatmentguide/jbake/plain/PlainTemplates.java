package org.treatmentguide.jbake.plain;

import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import org.treatmentguide.jbake.GuideTemplates;

/** FreeMarker as JBake sets it up, once for all pages, and the template that JBake would take. */
final class PlainTemplates {

    private static final int ENDING = 4;

    private final JBakeConfiguration config;
    private final Configuration freemarker;

    PlainTemplates(JBakeConfiguration config) {
        this.config = config;
        this.freemarker = new Configuration(Configuration.VERSION_2_3_0);
        freemarker.setDefaultEncoding(config.getRenderEncoding());
        freemarker.setOutputEncoding(config.getOutputEncoding());
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        if (config.getFreemarkerTimeZone() != null) {
            freemarker.setTimeZone(config.getFreemarkerTimeZone());
            freemarker.setSQLDateAndTimeTimeZone(config.getFreemarkerTimeZone());
        }
        loadNamesOfTimeZone();
        GuideTemplates.failAtOnce(freemarker);
        try {
            freemarker.setDirectoryForTemplateLoading(config.getTemplateFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JDK loads the names of time zones on first use, and answers "GMT+09:00" instead of "JST"
     * to a thread that asks meanwhile: so one thread asks before many do.
     */
    private void loadNamesOfTimeZone() {
        TimeZone zone = freemarker.getTimeZone();
        for (boolean summer : new boolean[] {false, true}) {
            zone.getDisplayName(summer, TimeZone.SHORT, freemarker.getLocale());
            zone.getDisplayName(summer, TimeZone.LONG, freemarker.getLocale());
        }
    }

    Configuration freemarker() {
        return freemarker;
    }

    /**
     * The template for a type: as the settings name it, or with FreeMarker's ending where there is
     * none of that name. Empty where the settings name none or one for another engine.
     */
    Optional<String> templateFor(String kind) {
        String name = config.getTemplateByDocType(kind);
        if (name == null) {
            return Optional.empty();
        }
        File folder = config.getTemplateFolder();
        if (!new File(folder, name).exists() && name.length() > ENDING) {
            String other = name.substring(0, name.length() - ENDING) + ".ftl";
            File file = new File(folder, other);
            name = file.exists() ? file.getName() : name;
        }
        return FileUtil.fileExt(name).equals("ftl") ? Optional.of(name) : Optional.empty();
    }

    /** The path of the template in the source, for findings. */
    Path fileOf(String kind) {
        String name = config.getTemplateByDocType(kind);
        return config.getTemplateFolder().toPath().resolve(name == null ? "" : name);
    }

    /** The model of one page; shared values win over its own, as in JBake. */
    TemplateHashModel model(PlainPage page, SharedModel shared, Map<String, Object> common) {
        Map<String, Object> values = new HashMap<>(common);
        values.putAll(page.model());
        SimpleHash own = new SimpleHash(values, freemarker.getObjectWrapper());
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String key) throws TemplateModelException {
                TemplateModel found = shared.get(key, page.tag(), page.isPaged());
                return found == null ? own.get(key) : found;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}
