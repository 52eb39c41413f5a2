package org.treatmentguide.jbake.plain;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jbake.app.FileUtil;
import org.jbake.model.ModelAttributes;
import org.treatmentguide.jbake.Assets;
import org.treatmentguide.jbake.SiteConfiguration;

/** Reads one file of the data folder as JBake does. Safe for use by many threads. */
final class DataReader {

    private final SiteConfiguration site;
    private final Addresses addresses;

    DataReader(SiteConfiguration site) {
        this.site = site;
        this.addresses = new Addresses(site.jbake());
    }

    Reading read(File file) {
        Path source = site.relative(file.toPath());
        String uri = addresses.ofData(file);
        if (!Assets.isPage(file)) {
            return Reading.dropped(
                    source,
                    uri,
                    "JBake reads endings in small letters only.",
                    "Rename it to end in ."
                            + FileUtil.fileExt(file).toLowerCase(Locale.ROOT)
                            + ".");
        }
        try {
            byte[] bytes = Files.readAllBytes(file.toPath());
            return YamlFile.parse(
                    bytes,
                    values ->
                            Reading.of(document(file, source, uri, bytes, values), uri, List.of()),
                    why -> Reading.dropped(source, uri, why));
        } catch (IOException e) {
            return Reading.dropped(
                    source, uri, "It cannot be read.", "Give yourself the right to read it.");
        }
    }

    private StoredDocument document(
            File file, Path source, String uri, byte[] bytes, Map<String, Object> data) {
        Map<String, Object> values = new HashMap<>(data);
        values.put(ModelAttributes.SHA1, Sha1.of(bytes));
        values.put(ModelAttributes.RENDERED, true);
        values.put(ModelAttributes.FILE, file.getPath());
        values.put(ModelAttributes.SOURCE_URI, uri);
        values.put(ModelAttributes.TYPE, site.jbake().getDataFileDocType());
        return new StoredDocument(source, values);
    }
}
