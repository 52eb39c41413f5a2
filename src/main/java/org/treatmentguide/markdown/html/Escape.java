package org.treatmentguide.markdown.html;

/** Makes text safe between tags and in attributes. */
public final class Escape {

    private Escape() {}

    public static String html(CharSequence text) {
        var html = new StringBuilder(text.length() + 16);
        append(html, text);
        return html.toString();
    }

    static void append(StringBuilder html, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
