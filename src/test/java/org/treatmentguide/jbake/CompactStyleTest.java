package org.treatmentguide.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a style sheet loses, and what it must keep. */
class CompactStyleTest {

    /** As written, and as published. */
    static Map<String, String> pairs() {
        return Map.ofEntries(
                Map.entry("p {\n  color : red ;\n}\n", "p{color :red}"),
                Map.entry("/* a */ a /* b */ { /* c */ }", "a{}"),
                Map.entry("a :hover, a:hover { x: 1 }", "a :hover,a:hover{x:1}"),
                Map.entry(
                        "li > ul + p ~ i { m: calc(1px + (2px - 3px)) }",
                        "li > ul + p ~ i{m:calc(1px + (2px - 3px))}"),
                Map.entry(
                        "@media screen and (max-width: 47.99em) { p { x: 1; } }",
                        "@media screen and (max-width:47.99em){p{x:1}}"),
                Map.entry(
                        "@layer a, b;\n@layer a { @media ( print ) { p { x: 1 } } }",
                        "@layer a,b;@layer a{@media (print){p{x:1}}}"),
                Map.entry(
                        "@supports selector(::details-content) { x::details-content { y: z } }",
                        "@supports selector(::details-content){x::details-content{y:z}}"),
                Map.entry("@supports not (a: b) { p { x: 1 } }", "@supports not (a:b){p{x:1}}"),
                Map.entry(
                        "p::before { content: \" <\" attr(href) \"> ; /* no */ \\\" \" }",
                        "p::before{content:\" <\" attr(href) \"> ; /* no */ \\\" \"}"),
                Map.entry("p { content: ' }  { ' / \"\"; }", "p{content:' }  { ' / \"\"}"),
                Map.entry(
                        "p { background: url( a  b/*c*/.png ) , url(\"a  b\") }",
                        "p{background:url( a  b/*c*/.png ),url(\"a  b\")}"),
                Map.entry("a/**/b { x: 1 } a/**/ b{}", "a/**/b{x:1}a b{}"),
                Map.entry(
                        "p { font: 1rem / 1.2 var(--serif, \"A  B\") }",
                        "p{font:1rem / 1.2 var(--serif,\"A  B\")}"),
                Map.entry(
                        "p { --x: ; color: rgb(0 0 0 / 0.25) }", "p{--x:;color:rgb(0 0 0 / 0.25)}"),
                Map.entry(".a\\  b { x: \\;  1 }", ".a\\  b{x:\\; 1}"),
                Map.entry(
                        "@page { margin: 1mm; @bottom-right { content: \"Page  \" counter(page) } }",
                        "@page{margin:1mm;@bottom-right{content:\"Page  \" counter(page)}}"),
                Map.entry("p { x: \"open", "p{x:\"open"),
                Map.entry("p { x: 1 } /* open", "p{x:1}"),
                Map.entry("", ""));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void keepsTheMeaning(Map.Entry<String, String> pair) {
        assertThat(CompactStyle.of(pair.getKey())).isEqualTo(pair.getValue());
        assertThat(CompactStyle.of(pair.getValue())).isEqualTo(pair.getValue());
    }

    static java.util.stream.Stream<Map.Entry<String, String>> entries() {
        return pairs().entrySet().stream();
    }

    /** Whatever is not a blank or a comment is still there, in order. */
    @Test
    void losesNothingOfTheGuidesOwnStyles() throws IOException {
        for (String name : new String[] {"guide.css", "print.css"}) {
            String css = Files.readString(Path.of("assets/css", name));
            String small = CompactStyle.of(css);
            assertThat(bare(small)).isEqualTo(bare(css));
            assertThat(small.length()).isLessThan(css.length());
        }
    }

    private static String bare(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", "").replace(";}", "}");
    }
}
