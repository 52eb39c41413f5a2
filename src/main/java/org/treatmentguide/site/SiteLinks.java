package org.treatmentguide.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.PageType;
import org.treatmentguide.guide.Picture;
import org.treatmentguide.markdown.Typography;
import org.treatmentguide.markdown.html.Standing;
import org.treatmentguide.markdown.page.Links;
import org.treatmentguide.markdown.page.PageLink;

/** Links from one page to the rest of the site, at whatever depth the page stands. */
final class SiteLinks implements Links {

    private final SiteMap map;
    private final Page from;
    private final Optional<Uses> uses;
    private final UnaryOperator<String> addressing;

    SiteLinks(SiteMap map, Page from) {
        this.map = map;
        this.from = from;
        this.uses = Optional.empty();
        this.addressing = address -> Addresses.relative(from.address(), address);
    }

    /**
     * @param from the page whose text holds the links
     * @param addressing makes links of addresses, for a text that is set into another page
     */
    SiteLinks(SiteMap map, Page from, UnaryOperator<String> addressing) {
        this.map = map;
        this.from = from;
        this.uses = Optional.empty();
        this.addressing = addressing;
    }

    /**
     * @param uses which pages use a word, for the page that explains them
     */
    SiteLinks(SiteMap map, Page from, Uses uses) {
        this.map = map;
        this.from = from;
        this.uses =
                Optional.of(uses)
                        .filter(any -> map.glossary().filter(page -> page == from).isPresent());
        this.addressing = address -> Addresses.relative(from.address(), address);
    }

    @Override
    public Optional<String> to(String target) {
        int hash = target.indexOf('#');
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        if (path.isEmpty()) {
            return fragment.isEmpty() ? Optional.empty() : Optional.of(link(from, fragment));
        }
        return resolve(path)
                .flatMap(
                        file ->
                                map.page(file)
                                        .map(page -> link(page, fragment))
                                        .or(() -> map.file(file).map(this::relative)));
    }

    @Override
    public Optional<Picture> picture(String target) {
        String path = decoded(target.replaceAll("#.*", ""));
        return resolve(path).flatMap(map::file).flatMap(map::picture);
    }

    @Override
    public Optional<String> toTerm(String id) {
        return map.glossary().map(page -> relative(page.address() + "#" + id));
    }

    @Override
    public List<PageLink> usesOf(String term) {
        return uses.map(all -> all.ofTerm(term)).orElse(List.of()).stream()
                .filter(page -> page != from)
                .map(this::standsOn)
                .map(page -> new PageLink(Typography.of(page.title()), relative(page.address())))
                .distinct()
                .toList();
    }

    /** Questions are named by the page that answers them. */
    private Page standsOn(Page page) {
        return map.holding(page).orElse(page);
    }

    private String link(Page page, String fragment) {
        if (fragment.isEmpty()) {
            return relative(page.address());
        }
        return relative(Addresses.path(page.address()) + "#" + idIn(page, fragment));
    }

    /** On a page of questions, ids that we make start with the question's. */
    private static String idIn(Page page, String fragment) {
        if (page.type() != PageType.QUESTION || hasHeading(page, fragment)) {
            return fragment;
        }
        String question = page.address().substring(page.address().indexOf('#') + 1);
        String longer = Standing.question(question).prefix() + fragment;
        return hasHeading(page, longer) ? longer : fragment;
    }

    private static boolean hasHeading(Page page, String id) {
        return page.facts().headings().stream().anyMatch(heading -> heading.id().equals(id));
    }

    private String relative(String address) {
        return addressing.apply(address);
    }

    /** The path from the content folder, unless the target leaves it. */
    private Optional<String> resolve(String path) {
        if (path.startsWith("/") || path.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        var parts = new ArrayDeque<String>();
        for (String part : (map.folder(from) + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign is part of a name
        }
    }
}
