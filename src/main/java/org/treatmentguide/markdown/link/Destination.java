package org.treatmentguide.markdown.link;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatmentguide.markdown.page.PageContext;

/**
 * Where a link or a picture leads.
 *
 * @param scheme in lower case; empty for a path
 * @param written all of it, as the author wrote it
 */
public record Destination(String scheme, String written) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?s:.*)");
    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");

    public static Destination of(String written) {
        // Browsers skip blanks and control characters when they look for a scheme.
        Matcher scheme = SCHEME.matcher(written.replaceAll("[\\x00-\\x20\\x7f]", ""));
        return new Destination(
                scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "", written);
    }

    /** What stands behind the scheme. */
    public String rest() {
        return written.substring(written.indexOf(':') + 1).strip();
    }

    /** The address for a browser; none where the scheme is not safe or there is no such page. */
    Optional<String> address(PageContext page) {
        if (scheme.isEmpty()) {
            return page.links().to(written);
        }
        return SAFE.contains(scheme)
                ? Optional.of(Escaping.percentEncodeUrl(written.strip()))
                : Optional.empty();
    }
}
