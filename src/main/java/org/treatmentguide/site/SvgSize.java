package org.treatmentguide.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size that a drawing says it has, in its width and height or else in its view box. */
final class SvgSize {

    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6})(\\.[0-9]{1,9})?(px)?");

    private SvgSize() {}

    /** Nought and nought where it says nothing in pixels. No entity and no other file is read. */
    static int[] of(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int[] size = null;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && size == null) {
                    size = root(xml);
                }
            }
            if (size == null) {
                throw new IOException("no drawing");
            }
            return size;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int[] root(XMLStreamReader xml) throws IOException {
        if (!xml.getLocalName().equals("svg")) {
            throw new IOException("no drawing");
        }
        int width = pixels(xml.getAttributeValue(null, "width"));
        int height = pixels(xml.getAttributeValue(null, "height"));
        if (width > 0 && height > 0) {
            return new int[] {width, height};
        }
        String[] box =
                Optional.ofNullable(xml.getAttributeValue(null, "viewBox"))
                        .orElse("")
                        .strip()
                        .split("[\\s,]+");
        return box.length == 4 ? new int[] {pixels(box[2]), pixels(box[3])} : new int[] {0, 0};
    }

    private static int pixels(@Nullable String written) {
        var matcher = PIXELS.matcher(written == null ? "" : written.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
