package org.treatmentguide.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses within the site: made from paths, written into links. */
final class Addresses {

    private Addresses() {}

    /**
     * Where the page made from a file stands: {@code sections/tms.md} at {@code sections/tms.html}.
     */
    static String of(SourceFile file) {
        return file.path().substring(0, file.path().length() - ".md".length()) + ".html";
    }

    /** The id of a question on the page of all questions. */
    static String id(SourceFile file) {
        return file.stem().replaceAll("\\s+", "-");
    }

    /** The way from a page up to the root of the site: empty there, {@code ../} one folder down. */
    static String rootpath(String address) {
        return "../".repeat((int) path(address).chars().filter(c -> c == '/').count());
    }

    /** An address as it is written into a link: percent-encoded part by part. */
    static String encoded(String address) {
        int hash = address.indexOf('#');
        if (hash >= 0) {
            return encoded(address.substring(0, hash)) + "#" + part(address.substring(hash + 1));
        }
        return Arrays.stream(address.split("/", -1))
                .map(Addresses::part)
                .collect(Collectors.joining("/"));
    }

    /** The link from one page to another address, encoded; only the fragment on the same page. */
    static String relative(String from, String to) {
        if (path(from).equals(path(to)) && to.indexOf('#') >= 0) {
            return encoded(to.substring(to.indexOf('#')));
        }
        String[] start = path(from).split("/");
        String[] end = to.split("/");
        int shared = 0;
        while (shared < Math.min(start.length, end.length) - 1
                && start[shared].equals(end[shared])) {
            shared++;
        }
        String down = Arrays.stream(end, shared, end.length).collect(Collectors.joining("/"));
        return "../".repeat(start.length - 1 - shared) + encoded(down);
    }

    /** An address without its fragment. */
    static String path(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String part(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
