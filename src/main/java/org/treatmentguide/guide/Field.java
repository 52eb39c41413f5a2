package org.treatmentguide.guide;

import java.util.List;
import org.treatmentguide.report.Place;

/**
 * One field of a page's header.
 *
 * @param value a String, Integer, Boolean, LocalDate or a list of Strings, as its definition says
 * @param key where the name of the field stands
 * @param place where its value starts
 * @param texts a text, or each item of a list of texts, with its places; none for other values
 */
public record Field(String name, Object value, Place key, Place place, List<Paragraph> texts) {

    public Field {
        texts = List.copyOf(texts);
    }

    public Field(String name, Object value, Place key, Place place) {
        this(name, value, key, place, List.of());
    }
}
