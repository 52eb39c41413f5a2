package org.treatmentguide.evidence.csl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentguide.evidence.Reference;

/** References as a CSL-JSON file, which Zotero, Mendeley and pandoc read. */
public final class CslJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CslJson() {}

    /** The text of a file with these references, in this order. */
    public static String of(List<Reference> references) {
        try {
            return MAPPER.writeValueAsString(references.stream().map(CslJson::fields).toList())
                            .replace("\r\n", "\n")
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> fields(Reference reference) {
        var fields = new LinkedHashMap<>(reference.csl());
        var own = new LinkedHashMap<String, Object>();
        reference.kind().ifPresent(kind -> own.put("kind", kind.word()));
        reference.seen().ifPresent(seen -> own.put("seen", seen.word()));
        reference.note().ifPresent(note -> own.put("note", note));
        if (!own.isEmpty()) {
            fields.put("custom", own);
        }
        return fields;
    }
}
