package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet about what matters, and the way from its marks to the rows of the comparison. */
@ExtendWith(InBrowser.class)
class ValuesSheetIT {

    private static final String SHEET = "what-matters-to-me.html";
    private static final String TABLE = "compare.html";
    private static final String ROWS =
            "[...document.querySelectorAll('.comparison__row > th')].map(row => row.id)";
    private static final String SHOW = "Show the rows that I marked first";
    private static final String UNDO = "Show all rows in the usual order";

    private final BrowserSession session;
    private OpenSite site;
    private Page page;

    ValuesSheetIT(BrowserSession session) {
        this.session = session;
    }

    @BeforeEach
    void open() throws IOException {
        site = OpenSite.in(session);
        page = site.page();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void marksLeadToTheirRowsFirst() {
        site.read(SHEET);
        page.getByText("I could pay some of it myself.").click();
        page.getByText("I can wait some weeks.").click();
        press(SHOW);
        arriveAtTheTable();
        assertThat(page.url()).isEqualTo(site.address(TABLE + "#mine=how-soon,cost"));
        assertThat(rows()).startsWith("row-how-soon", "row-cost").doesNotHaveDuplicates();
        assertThat(status()).isEqualTo("Rows that you marked, shown first: 2.");
        assertThat(page.locator("tbody").first().locator("th[scope=rowgroup]").textContent())
                .isEqualTo("What you marked");
        assertThat(page.locator("#row-cost").getAttribute("scope")).isEqualTo("row");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("comparison");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void theUsualOrderComesBack() {
        site.read(TABLE);
        List<String> usual = rows();
        String table = page.locator(".comparison__table").innerHTML();
        site.read(TABLE + "#mine=cost,how-soon");
        page.reload();
        assertThat(rows()).startsWith("row-cost", "row-how-soon").hasSameSizeAs(usual);
        press(UNDO);
        assertThat(rows()).isEqualTo(usual);
        assertThat(page.locator(".comparison__table").innerHTML().replaceAll("\\s+", ""))
                .isEqualTo(table.replaceAll("\\s+", ""));
        assertThat(status()).isEqualTo("All rows are in the usual order.");
    }

    @Test
    void aGroupWithoutRowsIsOutOfTheWayUntilTheyAreBack() {
        site.read(TABLE);
        Object ids =
                page.evaluate(
                        "[...document.querySelectorAll('tbody')[0].querySelectorAll('.comparison__row > th')]"
                                + ".map(row => row.id.slice(4)).join(',')");
        site.read(TABLE + "#mine=" + ids);
        page.reload();
        assertThat(page.locator("tbody").nth(1).isVisible()).isFalse();
        assertThat(page.locator(".comparison__jump li").first().isVisible()).isFalse();
        press(UNDO);
        assertThat(page.locator("tbody").first().isVisible()).isTrue();
        assertThat(page.locator(".comparison__jump li").first().isVisible()).isTrue();
    }

    @Test
    void withoutMarksTheSheetSaysSo() {
        site.read(SHEET);
        press(SHOW);
        assertThat(page.url()).endsWith(SHEET);
        assertThat(page.locator(".marks__status").textContent()).startsWith("You have not marked");
    }

    @Test
    void theSheetIsClearedWhenTheReaderConfirmsIt() {
        site.read(SHEET);
        page.getByText("I can wait some weeks.").click();
        page.locator(".room").first().fill("My own words");
        page.onceDialog(question -> question.dismiss());
        press("Clear the sheet");
        assertThat(page.locator(".tick input:checked").count()).isEqualTo(1);
        page.onceDialog(question -> question.accept());
        press("Clear the sheet");
        assertThat(page.locator(".tick input:checked").count()).isZero();
        assertThat(page.locator(".room").first().inputValue()).isEmpty();
    }

    @Test
    void unknownMarksAreCountedAndPassedOver() {
        site.read(TABLE + "#mine=cost,nothing,comparison,cost,constructor");
        assertThat(rows()).startsWith("row-cost");
        assertThat(status())
                .isEqualTo(
                        "Rows that you marked, shown first: 1. Marks that this table has no row for: 3.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<script>", "%", "%3Cscript%3Ealert(1)%3C/script%3E", ",,,", "LONG"})
    void aBadAddressChangesNothing(String mine) {
        site.read(TABLE);
        List<String> usual = rows();
        page.navigate("about:blank");
        site.read(
                TABLE
                        + "#mine="
                        + (mine.equals("LONG") ? "a,".repeat(1250) + "b".repeat(2500) : mine));
        assertThat(rows()).isEqualTo(usual);
        assertThat(status())
                .startsWith("Rows that you marked, shown first: 0.")
                .hasSizeLessThan(100);
        assertThat(page.getByText(UNDO).isVisible()).isFalse();
    }

    @Test
    void linksToRowsAndGroupsStillWork() {
        site.read(TABLE + "#row-cost");
        assertThat(page.locator(".marked-rows").count()).isZero();
        site.read(TABLE + "#mine=how-soon");
        page.locator(".comparison__jump a").last().click();
        assertThat(rows()).startsWith("row-how-soon");
        site.read(TABLE + "#mine=cost");
        assertThat(rows()).startsWith("row-cost");
    }

    @Test
    void itWorksFromTheDisk() {
        page.navigate(Site.built().onDisk(SHEET));
        page.getByText("I could pay some of it myself.").click();
        press(SHOW);
        arriveAtTheTable();
        assertThat(rows()).startsWith("row-cost");
        press(UNDO);
        assertThat(rows()).doesNotHaveDuplicates().first().isNotEqualTo("row-cost");
    }

    @Test
    void withoutScriptEachPairLeadsToItsRowsAndNothingElseIsOffered() {
        try (Page plain = session.window(Pass.Window.WITHOUT_SCRIPT).newPage()) {
            plain.navigate(site.address(SHEET));
            assertThat(plain.getByText(SHOW).count()).isZero();
            plain.getByText("I can wait some weeks.").click();
            assertThat(plain.locator(".tick input:checked").count()).isEqualTo(1);
            plain.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("How soon could it help?"))
                    .click();
            assertThat(plain.url()).endsWith("compare.html#row-how-soon");
        }
    }

    @Test
    void scriptsAreSmallAndOnTheirPagesOnly() throws IOException {
        for (String script : List.of("js/values.js", "js/rows.js")) {
            assertThat(Files.size(Site.built().folder().resolve(script))).isLessThan(2048);
        }
        assertThat(Files.readString(Site.built().folder().resolve("index.html")))
                .doesNotContain("values.js", "rows.js");
    }

    /** A press starts the way to the table; its scripts have run when the page has loaded. */
    private void arriveAtTheTable() {
        page.waitForURL(address -> address.contains(TABLE + "#mine="));
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    @SuppressWarnings("unchecked") // the script returns a list of ids
    private List<String> rows() {
        return (List<String>) page.evaluate(ROWS);
    }

    /** What the table says, once it has said it. */
    private String status() {
        Locator said = page.locator(".marked-rows [role=status]:not(:empty)");
        said.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        page.waitForTimeout(150);
        return said.textContent();
    }
}
