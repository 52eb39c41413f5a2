package org.treatmentguide.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.treatmentguide.guide.Field;

/**
 * A file of the guide taken apart: its header and the text below.
 *
 * @param fields the well-formed fields by name, in the order of the file
 * @param body the text below the header, with the line ends of the file
 * @param bodyLine the line of the file on which that text starts
 */
public record Header(Map<String, Field> fields, String body, int bodyLine) {

    public Header {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
