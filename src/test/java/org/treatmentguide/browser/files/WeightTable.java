package org.treatmentguide.browser.files;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a first visit to each page weighs, in Brotli at its best: HTML and the style sheets that
 * hold up the first paint, scripts, and how many files. Run by hand after {@code mvn package}:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=org.treatmentguide.browser.files.WeightTable -Dexec.classpathScope=test
 * </pre>
 */
public final class WeightTable {

    /** One round trip of ten packets: what a phone gets before it has to answer. */
    static final int FIRST_ROUND_TRIP = 14_600;

    private static final Pattern BELOW_THE_TEXT =
            Pattern.compile("<div class=\"notes\"|<section class=\"sources\"");
    private static final String COMPARISON = "<table class=\"comparison__table\">";
    private static final Encoder.Parameters BEST = Encoder.Parameters.create(11, 22);

    /**
     * One page.
     *
     * @param text the HTML as far as what readers come for goes: to the end of the comparison, or
     *     to the notes that open in place and the sources, which stand below the text
     */
    record Row(
            String page,
            int html,
            int text,
            int styles,
            int scripts,
            int largestScript,
            int requests) {

        int blocking() {
            return html + styles;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Row> rows = of(Path.of(System.getProperty("guide.site", "target/site")));
        System.out.println(
                "| page | HTML | CSS | HTML + CSS | text + CSS | scripts | files |\n|---|---:|---:|---:|---:|---:|---:|");
        for (Row row : rows) {
            System.out.printf(
                    "| %s | %,d | %,d | %,d%s | %,d | %,d | %d |%n",
                    row.page(),
                    row.html(),
                    row.styles(),
                    row.blocking(),
                    row.blocking() > FIRST_ROUND_TRIP ? " (over)" : "",
                    row.text() + row.styles(),
                    row.scripts(),
                    row.requests());
        }
        if (!rows.isEmpty()) {
            System.out.printf(
                    "%nMedian %,d bytes, largest %,d (%s), limit %,d.%n",
                    rows.get(rows.size() / 2).blocking(),
                    rows.get(0).blocking(),
                    rows.get(0).page(),
                    FIRST_ROUND_TRIP);
        }
    }

    /** Every page of a site, the heaviest first. */
    static List<Row> of(Path site) throws IOException {
        Brotli4jLoader.ensureAvailability();
        var rows = new ArrayList<Row>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".html")).toList()) {
                rows.add(row(site, file));
            }
        }
        rows.sort(Comparator.comparingInt(Row::blocking).reversed().thenComparing(Row::page));
        return rows;
    }

    private static Row row(Path site, Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        List<Integer> styles =
                weights(
                        file,
                        page.select("link[rel=stylesheet]:not([media=print])").eachAttr("href"));
        List<Integer> scripts = weights(file, page.select("script[src]").eachAttr("src"));
        int others =
                page.select("img[src], link[rel=icon], link[rel=manifest], link[rel=preload]")
                        .size();
        return new Row(
                site.relativize(file).toString().replace('\\', '/'),
                brotli(file),
                brotli(textOf(Files.readString(file)).getBytes(StandardCharsets.UTF_8)),
                sum(styles),
                sum(scripts),
                scripts.stream().mapToInt(Integer::intValue).max().orElse(0),
                1 + styles.size() + scripts.size() + others);
    }

    private static List<Integer> weights(Path page, List<String> links) throws IOException {
        var weights = new ArrayList<Integer>();
        for (String link : links) {
            weights.add(brotli(page.resolveSibling(link.replaceAll("[?#].*", "")).normalize()));
        }
        return weights;
    }

    private static int sum(List<Integer> weights) {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }

    private static String textOf(String html) {
        int comparison = html.indexOf(COMPARISON);
        if (comparison >= 0) {
            return html.substring(0, html.indexOf("</table>", comparison));
        }
        Matcher below = BELOW_THE_TEXT.matcher(html);
        return below.find() ? html.substring(0, below.start()) : html;
    }

    private static int brotli(Path file) throws IOException {
        return brotli(Files.readAllBytes(file));
    }

    private static int brotli(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, BEST).length;
    }

    private WeightTable() {}
}
