package org.treatmentguide.markdown;

/**
 * Gives plain words, such as a title in a header, the quotation marks, dashes and dots that the
 * text of a page gets.
 */
public final class Typography {

    private static final String OPENS_AFTER = " \t\n([{/–—“‘";

    private Typography() {}

    public static String of(String words) {
        String typed = words.replace("...", "…").replace("---", "—").replace("--", "–");
        var text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            boolean opens = OPENS_AFTER.indexOf(before) >= 0;
            text.append(
                    switch (c) {
                        case '"' -> opens ? '“' : '”';
                        case '\'' -> opens ? '‘' : '’';
                        default -> c;
                    });
        }
        return text.toString();
    }
}
