package org.treatmentguide.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where questions are answered: on the page of their theme, or else on that of all questions. */
record QuestionAddresses(Map<String, String> byTheme, String others) {

    private static final String OTHERS = "faq/index.html";

    /** The first page of a theme has its questions. */
    static QuestionAddresses among(List<PageReader.ReadPage> pages) {
        var byTheme = new HashMap<String, String>();
        Optional<String> others = Optional.empty();
        for (PageReader.ReadPage page : pages) {
            if (page.layout().equals(Questions.LAYOUT)) {
                String address = Addresses.of(page.file());
                Optional<String> theme = page.word("theme");
                theme.ifPresent(name -> byTheme.putIfAbsent(name, address));
                others = theme.isPresent() ? others : others.or(() -> Optional.of(address));
            }
        }
        return new QuestionAddresses(byTheme, others.orElse(OTHERS));
    }

    String of(PageReader.ReadPage question) {
        String page = question.word("theme").map(byTheme::get).orElse(others);
        return page + "#" + Addresses.id(question.file());
    }
}
