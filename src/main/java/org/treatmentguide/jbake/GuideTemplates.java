package org.treatmentguide.jbake;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.cache.TemplateLoader;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/**
 * FreeMarker for guides: every value is escaped for HTML, or for XML in {@code .ftlx}; nothing
 * outside the template folder is reached, no Java is called, nothing depends on the machine, and
 * the first fault ends the page.
 */
public final class GuideTemplates {

    private GuideTemplates() {}

    static Configuration in(Path folder) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
        freemarker.setTemplateLoader(loader(folder));
        freemarker.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding("UTF-8");
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setTemplateConfigurations(plainFiles());
        freemarker.setObjectWrapper(new PlainValues());
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setLocale(Locale.UK);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("0.####");
        failAtOnce(freemarker);
        return freemarker;
    }

    /** Files that are neither XML nor HTML have no markup to escape values for. */
    private static TemplateConfigurationFactory plainFiles() {
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(
                new PathGlobMatcher(FileTemplates.FOLDER + "**/*.ftl"), plain);
    }

    /** A fault reaches us as an exception: no text of it in the page, none on standard error. */
    public static void failAtOnce(Configuration freemarker) {
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setAttemptExceptionReporter((fault, environment) -> {});
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
    }

    private static TemplateLoader loader(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
