package org.treatmentguide.browser;

import java.io.IOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the one {@link BrowserSession} of the run and the one {@link Survey} of the built
 * site.
 */
final class InBrowser implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == BrowserSession.class || type == Survey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        var session =
                store.getOrComputeIfAbsent(
                        BrowserSession.class,
                        key -> BrowserSession.open(Machine.here()),
                        BrowserSession.class);
        if (parameter.getParameter().getType() == BrowserSession.class) {
            return session;
        }
        return store.getOrComputeIfAbsent(Survey.class, key -> survey(), Survey.class);
    }

    private static Survey survey() {
        try {
            int browsers = Math.min(4, Runtime.getRuntime().availableProcessors());
            return Survey.of(Site.built(), browsers, Machine.here());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
