package org.treatmentguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Makes a guide of as many pages as asked for, to measure builds with: {@code java -cp
 * target/test-classes org.treatmentguide.site.ManyPages FOLDER PAGES}. The text is made by a fixed
 * seed, so the same call makes the same bytes. Templates are small, so that the time goes where a
 * generator's own work is.
 */
final class ManyPages {

    private static final String[] WORDS =
            ("the of a to in people with for treatment who have been their may some other each time "
                            + "week session number group study result help change sleep mood work day doctor")
                    .split(" ");

    /** Then a paragraph ends the list: no author writes thousands of lines without a blank one. */
    private static final int LINKS_A_LIST = 100;

    private final Random random = new Random(42);

    public static void main(String[] arguments) throws IOException {
        new ManyPages().make(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void make(Path folder, int pages) throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/many"), folder);
        Files.createDirectories(folder.resolve("content/pages"));
        var index = new StringBuilder(header("Home of many pages", "home"));
        for (int number = 1; number <= pages; number++) {
            index.append("- [Page number ")
                    .append(number)
                    .append("](pages/page-")
                    .append(number)
                    .append(number % LINKS_A_LIST == 0 ? ".md)\n\nMore of them:\n\n" : ".md)\n");
            Files.writeString(
                    folder.resolve("content/pages/page-" + number + ".md"), page(number, pages));
        }
        Files.writeString(folder.resolve("content/index.md"), index);
        Files.writeString(
                folder.resolve("content/help-now.md"),
                header("Help now", "page") + "Call somebody. [Home](index.md)\n");
    }

    private String page(int number, int pages) {
        var text = new StringBuilder(header("Page number " + number, "page"));
        for (int section = 1; section <= 4; section++) {
            text.append("## Part ").append(section).append(" of this page\n\n");
            text.append(paragraph()).append("\n\n").append(paragraph()).append("\n\n");
            text.append("- ").append(paragraph()).append("\n- ").append(paragraph()).append("\n\n");
        }
        int other = 1 + random.nextInt(pages);
        return text.append("See [another page](page-")
                .append(other)
                .append(".md#part-2-of-this-page).\n")
                .toString();
    }

    private static String header(String title, String type) {
        return "---\ntitle: %s\ntype: %s\nstatus: published\ndescription: A page that was made to measure how long a build of very many takes.\n---\n\n"
                .formatted(title, type);
    }

    private String paragraph() {
        var text = new StringBuilder();
        for (int word = 0; word < 45; word++) {
            text.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            if (word % 15 == 14) {
                text.append(word % 2 == 0 ? " **really**." : ".");
            }
        }
        return text.toString();
    }
}
