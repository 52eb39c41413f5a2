package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Light, dark, or as the device has it: a reader's choice holds from page to page. */
@ExtendWith(InBrowser.class)
class ThemeIT {

    private static final String DARK = "rgb(16, 24, 28)";
    private static final String LIGHT = "rgb(255, 255, 255)";

    /** What the page says of itself before anything is painted. */
    private static final String AT_FIRST =
            """
            addEventListener('DOMContentLoaded', () => {
              window.atFirst = [document.documentElement.dataset.theme ?? '', getComputedStyle(document.body).backgroundColor];
            });""";

    private static final String STORAGE_THROWS =
            """
            Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });""";

    private final BrowserSession session;
    private OpenSite site;
    private Page page;

    ThemeIT(BrowserSession session) {
        this.session = session;
    }

    @BeforeEach
    void open() throws IOException {
        site = OpenSite.in(session);
        page = site.page();
        page.addInitScript(AT_FIRST);
        device(ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void nothingIsStoredAndNothingIsChosenUntilTheReaderChooses() {
        site.read("index.html");
        assertThat(stored()).isEqualTo("{}");
        assertThat(choice("As my device").isChecked()).isTrue();
        device(ColorScheme.DARK);
        assertThat(ground()).isEqualTo(DARK);
        assertThat(stored()).isEqualTo("{}");
    }

    @Test
    void aChoiceHoldsOnTheNextPageBeforeItsFirstPaint() {
        site.read("index.html");
        choice("Dark").check();
        assertThat(ground()).isEqualTo(DARK);
        site.read("sections/tms.html");
        assertThat(page.evaluate("window.atFirst")).isEqualTo(List.of("dark", DARK));
        assertThat(choice("Dark").isChecked()).isTrue();
        page.reload();
        assertThat(page.evaluate("window.atFirst")).isEqualTo(List.of("dark", DARK));
    }

    @Test
    void lightStaysLightOnADarkDeviceEvenInBoxesAndPictures() {
        device(ColorScheme.DARK);
        site.read("help-now.html");
        choice("Light").check();
        assertThat(ground()).isEqualTo(LIGHT);
        assertThat(barOfTheFirstEmergency()).isEqualTo("rgb(147, 16, 34)");
        choice("Dark").check();
        assertThat(barOfTheFirstEmergency()).isEqualTo("rgb(26, 36, 41)");
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void asMyDeviceLeavesNothingBehind() {
        site.read("index.html");
        choice("Dark").check();
        assertThat(stored()).isEqualTo("{\"guide-theme\":\"dark\"}");
        assertThat(frames()).isEqualTo(List.of("not all", "all"));
        choice("As my device").check();
        assertThat(stored()).isEqualTo("{}");
        assertThat(ground()).isEqualTo(LIGHT);
        assertThat(frames())
                .isEqualTo(
                        List.of("(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"));
    }

    @Test
    void whereStorageIsClosedTheChoiceHoldsOnThePage() {
        page.addInitScript(STORAGE_THROWS);
        site.read("index.html");
        choice("Dark").check();
        assertThat(ground()).isEqualTo(DARK);
        page.reload();
        assertThat(ground()).isEqualTo(LIGHT);
    }

    @Test
    void aWordThatIsNoChoiceIsPassedOver() {
        site.read("index.html");
        page.evaluate("localStorage.setItem('guide-theme', '\"><script>')");
        page.reload();
        assertThat(page.evaluate("window.atFirst")).isEqualTo(List.of("", LIGHT));
        page.evaluate("localStorage.clear()");
    }

    @Test
    void itWorksFromTheDisk() {
        page.navigate(Site.built().onDisk("index.html"));
        choice("Dark").check();
        page.navigate(Site.built().onDisk("sections/tms.html"));
        assertThat(page.evaluate("window.atFirst")).isEqualTo(List.of("dark", DARK));
        choice("As my device").check();
    }

    @Test
    void theChoiceIsOneStopForTheKeyboardAndLargeEnough() {
        site.read("index.html");
        choice("As my device").focus();
        page.keyboard().press("ArrowUp");
        assertThat(choice("Dark").isChecked()).isTrue();
        assertThat(ground()).isEqualTo(DARK);
        page.keyboard().press("ArrowUp");
        assertThat(choice("Light").isChecked()).isTrue();
        assertThat(page.locator(".theme-choice label").first().boundingBox().height)
                .isGreaterThanOrEqualTo(44);
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.GROUP).last())
                .extracting(group -> group.locator("legend").textContent())
                .isEqualTo("Colours");
    }

    @Test
    void withoutScriptThereIsNoChoice() {
        try (Page plain = session.window(Pass.Window.WITHOUT_SCRIPT).newPage()) {
            plain.navigate(site.address("index.html"));
            assertThat(plain.locator(".theme-choice").count()).isZero();
        }
    }

    @Test
    void theScriptThatHoldsUpThePageIsTiny() throws IOException {
        assertThat(Files.size(Site.built().folder().resolve("js/theme.js"))).isLessThan(600);
    }

    private void device(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private Locator choice(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private Object ground() {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private Object stored() {
        return page.evaluate("JSON.stringify(localStorage)");
    }

    private Object frames() {
        return page.evaluate(
                "[...document.querySelectorAll('meta[name=theme-color]')].map(meta => meta.media)");
    }

    private Object barOfTheFirstEmergency() {
        return page.evaluate(
                "getComputedStyle(document.querySelector('.box--emergency > .box__title')).backgroundColor");
    }
}
