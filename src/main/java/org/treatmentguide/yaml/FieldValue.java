package org.treatmentguide.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.treatmentguide.report.Nearest;

/** Whether a value fits its field. */
final class FieldValue {

    private FieldValue() {}

    /** What is wrong with the value, as a sentence; nothing where it fits. */
    static Optional<String> fault(FieldShape field, Node value) {
        return fits(field, value)
                ? Optional.empty()
                : Optional.of(
                        "“"
                                + field.name()
                                + "” must be "
                                + wanted(field)
                                + ", not "
                                + value.described()
                                + "."
                                + hint(field, value));
    }

    static String wanted(FieldShape field) {
        return field.words().isEmpty() ? field.kind().words() : "one of: " + listed(field.words());
    }

    /** The words, unless they are so many that nobody would read them. */
    static String listed(Collection<String> words) {
        return words.size() > 30
                ? "the " + words.size() + " in docs/evidence.md"
                : String.join(", ", words);
    }

    private static String hint(FieldShape field, Node value) {
        return value instanceof Scalar scalar
                ? Nearest.in(field.words()).didYouMean(scalar.text())
                : "";
    }

    private static boolean fits(FieldShape field, Node value) {
        return switch (field.kind()) {
            case ANYTHING -> true;
            case LIST -> value instanceof Sequence;
            case GROUP -> value instanceof Mapping;
            case TEXTS ->
                    value instanceof Sequence list
                            && list.items().stream().allMatch(FieldValue::text);
            default -> text(value) && fits(field, ((Scalar) value).text());
        };
    }

    private static boolean fits(FieldShape field, String text) {
        return switch (field.kind()) {
            case WORD -> field.words().contains(text);
            case WHOLE_NUMBER -> text.matches("[0-9]{1,9}");
            case YES_NO -> text.matches("true|false");
            case DATE -> isDate(text);
            case ADDRESS -> isAddress(text);
            default -> true;
        };
    }

    private static boolean text(Node value) {
        return value instanceof Scalar scalar && !scalar.isBlank();
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException unreal) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            var host = new URI(text).getRawAuthority();
            return text.matches("(?i)https?://.*") && host != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
