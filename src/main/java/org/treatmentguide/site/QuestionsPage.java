package org.treatmentguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.treatmentguide.guide.Page;
import org.treatmentguide.markdown.Notes;
import org.treatmentguide.markdown.page.Inlay;
import org.treatmentguide.markdown.page.Knowledge;
import org.treatmentguide.markdown.page.Part;

/** A page that answers questions: of one theme, or of all that have no page of their theme. */
final class QuestionsPage {

    private final Page page;
    private final Questions questions;
    private final List<Page> held;
    private final GuideTexts texts;
    private final Inlay inlay;

    QuestionsPage(Page page, Questions questions, GuideTexts texts) {
        this.page = page;
        this.questions = questions;
        this.held = questions.on(page);
        this.texts = texts;
        // A page of several themes has their names above the questions.
        this.inlay = Questions.isOfTheme(page) ? Inlay.NONE : new Inlay("", 1);
    }

    /** What the page cites: its own text first. */
    Notes notes(Knowledge knowledge) {
        var parts = new ArrayList<Part>();
        parts.add(texts.of(page).part());
        held.forEach(question -> parts.add(texts.of(question).part()));
        return Notes.of(parts, knowledge);
    }

    int words() {
        return held.stream().mapToInt(question -> texts.of(question).words()).sum();
    }

    /** By theme, with their answers. */
    List<Map<String, Object>> themes(SiteMap map, Notes notes) {
        return questions.themes(
                question -> Questions.isOn(page, question),
                question -> answered(question, map, notes));
    }

    private Map<String, Object> answered(Page question, SiteMap map, Notes notes) {
        Map<String, Object> model = Questions.model(question);
        model.put("body", texts.of(question).html(new SiteLinks(map, question), notes, inlay));
        return Map.copyOf(model);
    }
}
