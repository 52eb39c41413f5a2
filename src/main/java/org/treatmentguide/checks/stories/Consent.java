package org.treatmentguide.checks.stories;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.treatmentguide.guide.Page;

/**
 * The consent of the person whose story it is: given on a day, until another day.
 *
 * @param end the day on which it ends, where the header tells both days
 */
record Consent(String text, Optional<LocalDate> end) {

    static final String FIELD = "consent";

    private static final Pattern DATE = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");

    static Optional<Consent> of(Page story) {
        return story.value(FIELD, String.class)
                .filter(text -> !text.isBlank())
                .map(text -> new Consent(text, end(text)));
    }

    private static Optional<LocalDate> end(String text) {
        List<LocalDate> days =
                DATE.matcher(text).results().flatMap(day -> date(day).stream()).toList();
        return days.size() < 2 ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    private static Optional<LocalDate> date(MatchResult day) {
        try {
            return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult day, int group) {
        return Integer.parseInt(day.group(group));
    }

    static boolean isNeeded(Page story) {
        return story.value("provenance", String.class).filter("firstHand"::equals).isPresent();
    }
}
