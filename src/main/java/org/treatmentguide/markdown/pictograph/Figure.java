package org.treatmentguide.markdown.pictograph;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentguide.evidence.Outcome;
import org.treatmentguide.markdown.citation.Citations;
import org.treatmentguide.markdown.html.Escape;
import org.treatmentguide.markdown.outcome.NumberSentence;
import org.treatmentguide.markdown.outcome.OutcomeNote;
import org.treatmentguide.markdown.page.PageContext;

/** The figure of one record: a picture for each group, what it says, and how to read it. */
record Figure(Outcome outcome, String title, String id, PageContext page) {

    /** One group of people. */
    private record Arm(String treatment, int number) {}

    void write(StringBuilder out) {
        String titleId = Escape.html(id + "-title");
        out.append("<figure class=\"pictograph" + accent());
        out.append("\" aria-labelledby=\"" + titleId + "\">\n");
        out.append("<p class=\"pictograph__title\" id=\"" + titleId + "\">");
        out.append(Escape.html(title)).append("</p>\n<div class=\"pictograph__arms\">\n");
        List<Arm> arms = arms();
        for (int i = 0; i < arms.size(); i++) {
            arm(arms.get(i), id + "-" + (i + 1), out);
        }
        out.append("</div>\n");
        legend(out);
        out.append("<figcaption>\n");
        caption(out);
        how(out);
        table(arms, out);
        out.append("</figcaption>\n</figure>\n");
    }

    /** The colour of its option; that of the guide, where it is about none of them. */
    private String accent() {
        return page.evidence()
                .options()
                .find(outcome.option())
                .map(option -> " accent--" + Escape.html(option.accent()))
                .orElse("");
    }

    private List<Arm> arms() {
        return Stream.concat(
                        Stream.of(new Arm(outcome.treatment(), outcome.treated())),
                        outcome.compared().stream()
                                .mapToObj(
                                        number ->
                                                new Arm(
                                                        outcome.comparator().orElse("Others"),
                                                        number)))
                .toList();
    }

    private void arm(Arm arm, String armId, StringBuilder out) {
        out.append("<div class=\"pictograph__arm\">\n<p class=\"pictograph__label\">")
                .append(Escape.html(capital(arm.treatment()) + ": " + outOf(arm)))
                .append("</p>\n");
        String says = NumberSentence.arm(outcome, arm.treatment(), arm.number());
        out.append(new PeopleArray(armId, arm.number(), outcome.per(), says).svg());
        out.append("\n</div>\n");
    }

    private void legend(StringBuilder out) {
        out.append("<ul class=\"pictograph__legend\">\n<li>" + PeopleArray.filled() + " ");
        out.append(yes() + "</li>\n<li>" + PeopleArray.empty() + " " + no() + "</li>\n</ul>\n");
    }

    private void caption(StringBuilder out) {
        out.append("<p><strong>")
                .append(Escape.html(outcome.label()) + ".</strong> ")
                .append(Escape.html(NumberSentence.of(outcome)));
        Citations.mark(outcome.sources(), out, page);
        out.append("</p>\n" + OutcomeNote.facts(outcome));
    }

    private void how(StringBuilder out) {
        out.append("<details class=\"pictograph__how\"><summary>How to read this</summary>\n<p>")
                .append("Each circle is one person out of " + per() + ". A filled circle: ")
                .append(yes() + ". A ring: " + no() + ". Nobody can tell beforehand")
                .append(" which of these people you would be.</p>\n</details>\n");
    }

    private void table(List<Arm> arms, StringBuilder out) {
        out.append("<details class=\"pictograph__table\"><summary>The same as a table</summary>\n")
                .append("<table>\n<caption>" + Escape.html(title) + ": people out of " + per())
                .append(
                        "</caption>\n<thead>\n<tr>\n<th scope=\"col\">Group</th>\n<th scope=\"col\">")
                .append(capital(yes()) + "</th>\n<th scope=\"col\">" + capital(no()))
                .append("</th>\n</tr>\n</thead>\n<tbody>\n");
        for (Arm arm : arms) {
            out.append("<tr>\n<th scope=\"row\">" + Escape.html(capital(arm.treatment())))
                    .append("</th>\n<td>" + NumberSentence.grouped(arm.number()) + "</td>\n<td>")
                    .append(NumberSentence.grouped(outcome.per() - arm.number()))
                    .append("</td>\n</tr>\n");
        }
        out.append("</tbody>\n</table>\n</details>\n");
    }

    private String yes() {
        return NumberSentence.isBenefit(outcome) ? "gets this benefit" : "this happens";
    }

    private String no() {
        return NumberSentence.isBenefit(outcome)
                ? "does not get this benefit"
                : "this does not happen";
    }

    private String per() {
        return NumberSentence.grouped(outcome.per());
    }

    private String outOf(Arm arm) {
        return NumberSentence.outOf(arm.number(), outcome);
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
