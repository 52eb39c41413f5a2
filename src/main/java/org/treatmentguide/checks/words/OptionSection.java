package org.treatmentguide.checks.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Option;
import org.treatmentguide.guide.Heading;
import org.treatmentguide.guide.Page;
import org.treatmentguide.guide.Paragraph;
import org.treatmentguide.report.Place;

/**
 * What stands below a heading that is about one option.
 *
 * @param key the headings that lead to it, with a gap for the name of the option: alike for the
 *     same section about another option
 */
record OptionSection(Option option, List<String> key, Heading heading, int words) {

    static List<OptionSection> in(Page page, OptionNames names) {
        var sections = new ArrayList<OptionSection>();
        Deque<Heading> path = new ArrayDeque<>();
        for (Heading heading : page.facts().headings()) {
            while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
                path.removeLast();
            }
            path.add(heading);
            section(page, List.copyOf(path), names).ifPresent(sections::add);
        }
        return sections;
    }

    /** The innermost heading that names an option decides; without one, the title of the page. */
    private static Optional<OptionSection> section(
            Page page, List<Heading> path, OptionNames names) {
        Heading last = path.get(path.size() - 1);
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<OptionNames.Named> named = names.in(path.get(i).text());
            if (named.isPresent()) {
                var key = new ArrayList<String>(List.of(page.source().toString()));
                key.addAll(plain(path.subList(0, i)));
                key.add(named.get().pattern());
                key.addAll(plain(path.subList(i + 1, path.size())));
                return Optional.of(
                        new OptionSection(named.get().option(), key, last, words(page, last)));
            }
        }
        return names.in(page.title())
                .map(
                        named -> {
                            var key = new ArrayList<String>(List.of(named.pattern()));
                            key.addAll(plain(path));
                            return new OptionSection(named.option(), key, last, words(page, last));
                        });
    }

    private static List<String> plain(List<Heading> path) {
        return path.stream().map(heading -> OptionNames.plain(heading.text())).toList();
    }

    /** Up to the next heading that is no part of it. */
    private static int words(Page page, Heading heading) {
        Optional<Place> end =
                page.facts().headings().stream()
                        .filter(next -> next.level() <= heading.level())
                        .map(Heading::place)
                        .filter(place -> place.compareTo(heading.place()) > 0)
                        .findFirst();
        return Stream.concat(page.facts().paragraphs().stream(), page.facts().cells().stream())
                .filter(text -> text.place().compareTo(heading.place()) > 0)
                .filter(text -> end.isEmpty() || text.place().compareTo(end.get()) < 0)
                .map(Paragraph::text)
                .mapToInt(Words::count)
                .sum();
    }
}
