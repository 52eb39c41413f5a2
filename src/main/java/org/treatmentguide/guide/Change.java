package org.treatmentguide.guide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of the guide that readers are told of, under a heading that starts with its day: {@code
 * 22 November 2026: first edition}.
 */
public record Change(LocalDate day, Heading heading) {

    /** The layout of the page that lists the changes. */
    public static final String LAYOUT = "changes";

    private static final Pattern DAY = Pattern.compile("(\\d{1,2} \\p{L}+ \\d{4})(?:[:, ].*)?");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** Empty where the heading does not start with a day that is in the calendar. */
    public static Optional<Change> of(Heading heading) {
        Matcher day = DAY.matcher(heading.text());
        try {
            return day.matches()
                    ? Optional.of(new Change(LocalDate.parse(day.group(1), WORDS), heading))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
