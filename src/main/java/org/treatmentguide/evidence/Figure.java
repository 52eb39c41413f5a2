package org.treatmentguide.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure as it stands in a text.
 *
 * @param to the upper end of a range
 * @param per what it is out of, where the text says so
 * @param written the words, for messages
 */
record Figure(
        Sense sense, BigDecimal from, Optional<BigDecimal> to, OptionalInt per, String written) {

    /** What the words around a figure make of it. */
    enum Sense {
        /** So many; "about" changes nothing, as records are rounded. */
        COUNT,
        /** So many more of the treated. */
        MORE,
        /** So many fewer of the treated. */
        FEWER,
        /** "The other 31". */
        OTHERS,
        /** "At least". */
        AT_LEAST,
        /** "At most", "up to". */
        AT_MOST,
        /** "Fewer than", "under". */
        BELOW,
        /** "More than", "over", "nearly", "almost": true of many numbers and so of no use. */
        LOOSE,
        /** So many people took part. */
        PEOPLE
    }

    boolean is(int number) {
        return from.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    boolean is(OptionalInt number) {
        return number.isPresent() && is(number.getAsInt());
    }

    boolean isRange(OptionalInt low, OptionalInt high) {
        return is(low)
                && high.isPresent()
                && to.isPresent()
                && to.get().compareTo(BigDecimal.valueOf(high.getAsInt())) == 0;
    }
}
