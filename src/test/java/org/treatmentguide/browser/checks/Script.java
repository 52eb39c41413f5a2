package org.treatmentguide.browser.checks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check written in the language of the page: one function in {@code src/test/resources/browser}.
 *
 * <p>It is handed to the browser by its debugger, so the policy of the page and a script switched
 * off do not stop it.
 */
public final class Script implements Check {

    private final String text;
    private final @Nullable Object argument;

    private Script(String name, @Nullable Object argument) {
        this.text =
                "(argument) => { "
                        + resource("/browser/prelude.js")
                        + "\n const check = "
                        + resource("/browser/" + name + ".js").strip()
                        + ";\n return check(argument); }";
        this.argument = argument;
    }

    public static Script named(String name) {
        return new Script(name, null);
    }

    /** The same with a value for the function. */
    public static Script named(String name, Object argument) {
        return new Script(name, argument);
    }

    @Override
    public List<String> faults(Page page) {
        return ((List<?>) run(page)).stream().map(String::valueOf).toList();
    }

    /** Whatever the function returns. */
    Object run(Page page) {
        return page.evaluate(text, argument);
    }

    static String resource(String place) {
        try (InputStream stream = Script.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + place + " on the class path.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
