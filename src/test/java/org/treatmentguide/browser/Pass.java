package org.treatmentguide.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One way in which a reader may meet a page. */
enum Pass {
    LIGHT(1280, 800),
    DARK(1280, 800, Trait.DARK),
    TABLET(768, 1024),
    NARROW(320, 640),
    NARROW_DARK(320, 640, Trait.DARK),
    /** Letters of 32 px by the browser's own setting, on a phone. */
    LARGE_TEXT(320, 640, Trait.LARGE_TEXT),
    LARGE_TEXT_TABLET(768, 1024, Trait.LARGE_TEXT),
    /** The spacing of WCAG 1.4.12. */
    WIDE_SPACING(320, 640, Trait.WIDE_SPACING),
    WIDE_SPACING_DESK(1280, 800, Trait.WIDE_SPACING),
    FORCED_COLOURS(1280, 800, Trait.FORCED),
    FORCED_COLOURS_DARK(1280, 800, Trait.FORCED, Trait.DARK),
    REDUCED_MOTION(1280, 800, Trait.STILL),
    /** On paper, from a browser in dark colours: paper stays white. */
    PRINT(794, 1123, Trait.PAPER, Trait.DARK),
    /** 1280 x 1024 at 400 %: a view of 320 x 256, four pixels to each. */
    ZOOMED(320, 256, Trait.ZOOMED),
    WITHOUT_SCRIPT(1280, 800, Trait.NO_SCRIPT),
    FROM_DISK(1280, 800, Trait.DISK);

    private enum Trait {
        DARK,
        LARGE_TEXT,
        WIDE_SPACING,
        FORCED,
        STILL,
        PAPER,
        ZOOMED,
        NO_SCRIPT,
        DISK
    }

    private static final String SPACING =
            """
            wide => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                  + ' p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = wide ? [sheet] : [];
            }""";

    final int width;
    final int height;
    private final Set<Trait> traits;

    Pass(int width, int height, Trait... traits) {
        this.width = width;
        this.height = height;
        this.traits = EnumSet.noneOf(Trait.class);
        java.util.Collections.addAll(this.traits, traits);
    }

    /** The windows that are needed, since these three things cannot change while a page is open. */
    Window window() {
        return is(Trait.ZOOMED)
                ? Window.ZOOMED
                : is(Trait.NO_SCRIPT)
                        ? Window.WITHOUT_SCRIPT
                        : is(Trait.DISK) ? Window.FROM_DISK : Window.PLAIN;
    }

    /** Turns an open page into this pass, whatever it was before. */
    void applyTo(Page page, CDPSession session) {
        page.setViewportSize(width, height);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(is(Trait.DARK) ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setForcedColors(is(Trait.FORCED) ? ForcedColors.ACTIVE : ForcedColors.NONE)
                        .setReducedMotion(
                                is(Trait.STILL)
                                        ? ReducedMotion.REDUCE
                                        : ReducedMotion.NO_PREFERENCE)
                        .setMedia(is(Trait.PAPER) ? Media.PRINT : Media.SCREEN));
        var sizes = new JsonObject();
        sizes.addProperty("standard", is(Trait.LARGE_TEXT) ? 32 : 16);
        var message = new JsonObject();
        message.add("fontSizes", sizes);
        session.send("Page.setFontSizes", message);
        page.evaluate(SPACING, is(Trait.WIDE_SPACING));
        // A walk with the Tab key may have begun anew and left the skip link open.
        page.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
    }

    private boolean is(Trait trait) {
        return traits.contains(trait);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How a page is opened. */
    enum Window {
        PLAIN,
        ZOOMED,
        WITHOUT_SCRIPT,
        FROM_DISK
    }
}
