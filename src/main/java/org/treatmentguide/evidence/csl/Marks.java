package org.treatmentguide.evidence.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Characters that stand for markup while the processor works, so that it neither sees nor changes
 * it: from the private-use area of Unicode, which no text from outside keeps.
 */
final class Marks {

    /** Where the address of the work goes. */
    static final char ADDRESS = '\uE000';

    private static final char FIRST = '\uE001';
    private static final String ELEMENTS = "i b sup sub bdi";

    /** Other names of the elements that we keep. */
    private static final Map<String, String> ALIASES =
            Map.of("em", "i", "italic", "i", "strong", "b", "bold", "b");

    private Marks() {}

    /** The mark that opens the element, or nought where we do not keep it. */
    static char opening(String element) {
        var index = index(element);
        return index < 0 ? 0 : (char) (FIRST + 2 * index);
    }

    static char closing(String element) {
        var index = index(element);
        return index < 0 ? 0 : (char) (FIRST + 2 * index + 1);
    }

    static String wrapped(String element, String text) {
        return opening(element) + text + closing(element);
    }

    static boolean isOpening(char mark) {
        return isElement(mark) && (mark - FIRST) % 2 == 0;
    }

    static boolean isElement(char mark) {
        return mark >= FIRST && mark < FIRST + 2 * elements().length;
    }

    static String element(char mark) {
        return elements()[(mark - FIRST) / 2];
    }

    /** The text with every element closed that it opens, and none closed that it does not. */
    static String balanced(String text) {
        if (text.chars().noneMatch(unit -> isElement((char) unit))) {
            return text;
        }
        var balanced = new StringBuilder(text.length() + 4);
        Deque<String> open = new ArrayDeque<>();
        for (var unit : text.toCharArray()) {
            if (!isElement(unit)) {
                balanced.append(unit);
            } else if (isOpening(unit)) {
                open.push(element(unit));
                balanced.append(unit);
            } else if (element(unit).equals(open.peek())) {
                open.pop();
                balanced.append(unit);
            }
        }
        open.forEach(element -> balanced.append(closing(element)));
        return balanced.toString();
    }

    /** Text from outside, without characters that could be taken for marks. */
    static String without(String text) {
        return text.chars().anyMatch(unit -> unit >= 0xE000 && unit <= 0xF8FF)
                ? text.replaceAll("[\uE000-\uF8FF]", "")
                : text;
    }

    private static int index(String element) {
        var name = ALIASES.getOrDefault(element, element);
        for (var i = 0; i < elements().length; i++) {
            if (elements()[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String[] elements() {
        return ELEMENTS.split(" ");
    }
}
