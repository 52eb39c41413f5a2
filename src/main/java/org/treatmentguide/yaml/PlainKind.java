package org.treatmentguide.yaml;

import java.util.regex.Pattern;

/**
 * What an unquoted value is by the core schema of YAML 1.2, where {@code yes} and dates are text.
 */
final class PlainKind {

    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern YES_NO = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private PlainKind() {}

    static Scalar.Kind of(String text) {
        if (NOTHING.matcher(text).matches()) {
            return Scalar.Kind.NOTHING;
        }
        if (YES_NO.matcher(text).matches()) {
            return Scalar.Kind.YES_NO;
        }
        return NUMBER.matcher(text).matches() ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
    }
}
