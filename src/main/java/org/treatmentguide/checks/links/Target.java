package org.treatmentguide.checks.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands between the round brackets of a link, taken apart.
 *
 * @param written as its author wrote it
 * @param path what comes before {@code #}, percent signs resolved; empty for this page
 * @param heading what comes after {@code #}; empty where there is none
 */
record Target(String written, String path, String heading) {

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*");

    private static final Pattern PAGE = Pattern.compile("\\.(md|html?)$");

    static Target of(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new Target(written, decoded(written), "")
                : new Target(
                        written,
                        decoded(written.substring(0, hash)),
                        decoded(written.substring(hash + 1)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign is part of a name
        }
    }

    /** An address elsewhere, or a scheme of ours such as {@code term:}. */
    boolean hasScheme() {
        return SCHEME.matcher(written).matches();
    }

    /** The scheme in small letters, without its colon. */
    String scheme() {
        return hasScheme()
                ? written.substring(0, written.indexOf(':')).toLowerCase(Locale.ROOT)
                : "";
    }

    boolean isEmpty() {
        return written.isBlank();
    }

    /** Only a heading: a place on the page that the link stands on. */
    boolean isHere() {
        return !isEmpty() && path.isEmpty();
    }

    /** An address without its scheme, {@code //www.nhs.uk}. */
    boolean isOtherSite() {
        return path.startsWith("//");
    }

    boolean isAbsolute() {
        return path.startsWith("/");
    }

    /** As written, with another heading. */
    String withHeading(String id) {
        int hash = written.indexOf('#');
        return (hash < 0 ? written : written.substring(0, hash)) + "#" + id;
    }

    /** A page by its source, by its built file, or without an ending, such as {@code faq/}. */
    boolean isPage() {
        String name = Paths.name(path).toLowerCase(Locale.ROOT);
        return isOtherSite()
                || PAGE.matcher(name).find()
                || name.replaceAll("^\\.+", "").indexOf('.') < 0;
    }
}
