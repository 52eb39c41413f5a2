package org.treatmentguide.evidence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.treatmentguide.report.Place;

/**
 * A telephone line for people in need.
 *
 * @param country two capital letters, such as {@code GB}; {@code EU} for all of the union
 * @param kind {@code crisis}, {@code emergency} or {@code support}
 * @param number to call, as people read it
 * @param text to send a message to
 * @param how what to do, a sentence
 * @param checkedHow how the number was checked on that day
 * @param source id of a reference
 */
public record HelpLine(
        String id,
        String country,
        String countryName,
        String kind,
        String name,
        String number,
        Optional<String> text,
        String hours,
        Optional<String> how,
        LocalDate checkedOn,
        Optional<String> checkedHow,
        String source,
        Place place) {

    /** Whether nobody answers calls there: the number for messages is the only one. */
    public boolean isForMessagesOnly() {
        return text.filter(number::equals).isPresent()
                && how.filter(words -> !words.toLowerCase(Locale.ROOT).contains("call"))
                        .isPresent();
    }
}
