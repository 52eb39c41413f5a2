package org.treatmentguide.jbake.plain;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** What jsoup 1.14.3 knew of tags, as far as line breaks depend on it. */
final class OldTags {

    private static final Set<String> BLOCK =
            words(
                    "html head body frameset script noscript style meta link title frame noframes"
                            + " section nav aside hgroup header footer p h1 h2 h3 h4 h5 h6 ul ol pre"
                            + " div blockquote hr address figure figcaption form fieldset ins del dl"
                            + " dt dd li table caption thead tfoot tbody colgroup col tr th td video"
                            + " audio canvas details menu plaintext template article main svg math"
                            + " center dir applet marquee listing");

    private static final Set<String> INLINE =
            words(
                    "object base font tt i b u big small em strong dfn code samp kbd var cite abbr"
                            + " time acronym mark ruby rt rp a img br wbr map q sub sup bdo iframe"
                            + " embed span input select textarea label button optgroup option legend"
                            + " datalist keygen output progress meter area param source track"
                            + " summary command device basefont bgsound menuitem data bdi s strike"
                            + " nobr");

    private static final Set<String> EMPTY =
            words(
                    "meta link base frame img br wbr embed hr input keygen col command device area"
                            + " basefont bgsound menuitem param source track");

    private static final Set<String> ON_ONE_LINE =
            words("title a p h1 h2 h3 h4 h5 h6 pre address li th td script style ins del s");

    private static final Set<String> KEEPS_SPACE = words("pre plaintext title textarea");

    private OldTags() {}

    static boolean isBlock(Element element) {
        return BLOCK.contains(element.normalName());
    }

    static boolean isEmpty(Element element) {
        return EMPTY.contains(element.normalName());
    }

    /** Its content stands on lines of its own; an unknown tag counts as such. */
    static boolean breaksLines(Element element) {
        String name = element.normalName();
        return !INLINE.contains(name) && !ON_ONE_LINE.contains(name);
    }

    static boolean keepsSpace(Element element) {
        return KEEPS_SPACE.contains(element.normalName());
    }

    static boolean isUnknownAndSelfClosed(Element element) {
        String name = element.normalName();
        return !BLOCK.contains(name)
                && !INLINE.contains(name)
                && element.tag().is(Tag.SeenSelfClose);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
