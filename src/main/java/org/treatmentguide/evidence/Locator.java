package org.treatmentguide.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What leads to a work.
 *
 * @param value without the address in front of it, except for a URL
 */
public record Locator(Kind kind, String value) {

    /** The kinds, the most lasting first. */
    public enum Kind {
        DOI("10\\.[0-9]{4,9}/\\S+", "https://doi.org/"),
        PMID("[0-9]{1,8}", "https://pubmed.ncbi.nlm.nih.gov/"),
        PMCID("PMC[0-9]{1,8}", "https://pmc.ncbi.nlm.nih.gov/articles/"),
        URL("(?i)https?://[^\\s/?#]+(\\S*)", "");

        private final Pattern pattern;
        private final String before;

        Kind(String pattern, String before) {
            this.pattern = Pattern.compile(pattern);
            this.before = before;
        }
    }

    private static final Pattern BEFORE_DOI =
            Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");
    private static final Pattern BEFORE_PMID = Pattern.compile("(?i)^pmid:?\\s*");
    private static final Pattern BEFORE_PMCID = Pattern.compile("^(PMCID:?\\s*)?(PMC)?");

    /** Reads what an author wrote; nothing where it cannot be such a locator. */
    static Optional<Locator> of(Kind kind, String written) {
        var value = bare(kind, written.strip());
        return kind.pattern.matcher(value).matches()
                ? Optional.of(new Locator(kind, value))
                : Optional.empty();
    }

    /** The address to link to. */
    public String url() {
        return kind.before + (kind == Kind.DOI ? encoded(value) : value);
    }

    private static String bare(Kind kind, String written) {
        return switch (kind) {
            case DOI -> BEFORE_DOI.matcher(written).replaceFirst("");
            case PMID -> BEFORE_PMID.matcher(written).replaceFirst("");
            case PMCID ->
                    BEFORE_PMCID.matcher(written.toUpperCase(Locale.ROOT)).replaceFirst("PMC");
            case URL -> written;
        };
    }

    // Old DOIs have characters that would end an address or start its fragment.
    private static String encoded(String doi) {
        return doi.replace("%", "%25")
                .replace("#", "%23")
                .replace("?", "%3F")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\"", "%22");
    }
}
