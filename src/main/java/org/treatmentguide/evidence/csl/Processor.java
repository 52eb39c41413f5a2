package org.treatmentguide.evidence.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.CSLBuilder;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.treatmentguide.evidence.Reference;

/** The citation processor, which only one thread may use at a time. */
final class Processor {

    private final CSL csl;
    private final OneItem item = new OneItem();

    private Processor() {
        try {
            csl =
                    new CSLBuilder()
                            .itemDataProvider(item)
                            .localeProvider(any -> StyleFiles.locale())
                            .style(StyleFiles.style())
                            .lang("en-GB")
                            .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one for the whole program: made at the first call, as it takes a tenth of a second. */
    static Processor shared() {
        return Shared.PROCESSOR;
    }

    /** A reference in the style, as text with our marks in it. */
    synchronized String line(Reference reference) {
        item.data = CslItem.of(reference);
        csl.reset();
        csl.setOutputFormat("text"); // reset() forgets it
        csl.registerCitationItems(reference.id());
        return csl.makeBibliography().getEntries()[0].strip();
    }

    private static final class Shared {
        static final Processor PROCESSOR = new Processor();
    }

    private static final class OneItem implements ItemDataProvider {

        private CSLItemData data = new CSLItemData();

        @Override
        public CSLItemData retrieveItem(String id) {
            return data;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(data.getId());
        }
    }
}
