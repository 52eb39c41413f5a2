package org.treatmentguide.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures in a text: "between 54 and 64 out of 100", "17 more in every 100". */
final class FigureText {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String ABOUT = "(?:(?:about|around|roughly|some|from) )*";
    private static final String PEOPLE = "(?: (?:people|adults|patients|women|men|children))?";

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\w.])(?:(?<before>more than|over|above|nearly|almost|just under|just over"
                            + "|fewer than|less than|under|below|at least|at most|up to|other) )?"
                            + ABOUT
                            + "(?:between "
                            + ABOUT
                            + "(?<low>"
                            + NUMBER
                            + ") (?:and|to) "
                            + ABOUT
                            + "(?<high>"
                            + NUMBER
                            + ")|(?<from>"
                            + NUMBER
                            + ")(?:(?: to |[-–])(?<to>"
                            + NUMBER
                            + "))?)(?<percent> ?%| per ?cent\\b)?"
                            + "(?<more> (?:more|fewer|less|extra|others))?"
                            + "(?<people>"
                            + PEOPLE
                            + ")(?<more2> (?:more|fewer|less))?"
                            + "(?: (?:out of|in|of)(?: every| each)? (?<per>\\d+)\\b)?"
                            + PEOPLE
                            + "(?<after> (?:more|fewer|less))?"
                            + "(?<unit>[ -](?:second|minute|hour|day|week|month|year|session|time"
                            + "|dose|mg|trial|stud)\\w*)?");

    private FigureText() {}

    /**
     * The figures that say how many. Where some say out of how many, or how many more, the bare
     * ones beside them are left alone: they may be anything.
     */
    static List<Figure> in(String text) {
        var matcher = FIGURE.matcher(NumberWords.asDigits(text));
        var figures = new ArrayList<Figure>();
        while (matcher.find()) {
            if (matcher.group("unit") == null || matcher.group("per") != null) {
                figures.add(figure(matcher));
            }
        }
        var told = figures.stream().filter(FigureText::isTold).toList();
        return told.isEmpty() ? figures : told;
    }

    private static boolean isTold(Figure figure) {
        return figure.per().isPresent() || figure.sense() != Figure.Sense.COUNT;
    }

    private static Figure figure(Matcher match) {
        var range = match.group("low") != null;
        var to = Optional.ofNullable(match.group(range ? "high" : "to"));
        return new Figure(
                sense(match),
                new BigDecimal(match.group(range ? "low" : "from")),
                to.map(BigDecimal::new),
                per(match),
                match.group().strip());
    }

    private static OptionalInt per(Matcher match) {
        if (match.group("percent") != null) {
            return OptionalInt.of(100);
        }
        var per = match.group("per");
        return per == null || per.length() > 9
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(per));
    }

    private static Figure.Sense sense(Matcher match) {
        var words = words(match, "more") + words(match, "more2") + words(match, "after");
        if (words.contains("more") || words.contains("extra")) {
            return Figure.Sense.MORE;
        }
        if (words.contains("fewer") || words.contains("less")) {
            return Figure.Sense.FEWER;
        }
        var before = words.contains("others") ? "other" : words(match, "before");
        return before.isEmpty() ? bare(match) : qualified(before);
    }

    private static Figure.Sense qualified(String before) {
        return switch (before) {
            case "other" -> Figure.Sense.OTHERS;
            case "at least" -> Figure.Sense.AT_LEAST;
            case "at most", "up to" -> Figure.Sense.AT_MOST;
            case "fewer than", "less than", "under", "below" -> Figure.Sense.BELOW;
            default -> Figure.Sense.LOOSE;
        };
    }

    /** "1,371 people" without "out of" are those who took part. */
    private static Figure.Sense bare(Matcher match) {
        var people = !words(match, "people").isEmpty() && per(match).isEmpty();
        return people ? Figure.Sense.PEOPLE : Figure.Sense.COUNT;
    }

    private static String words(Matcher match, String group) {
        var words = match.group(group);
        return words == null ? "" : words.strip();
    }
}
