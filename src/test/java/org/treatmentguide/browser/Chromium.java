package org.treatmentguide.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a browser, or installs one: a fresh machine needs no step by hand.
 *
 * <p>In this order: the one named by {@code GUIDE_BROWSER} (or {@code -Dguide.browser=}); an
 * installed Chromium, Chrome or Edge; on Debian and its like, as root, the distribution's Chromium;
 * else Playwright's own download.
 */
final class Chromium {

    static final String SETTING = "GUIDE_BROWSER";

    static final String ADVICE =
            "The browser tests need Chromium, Chrome or Edge, and none could be found or installed: install one, or name"
                    + " it with "
                    + SETTING
                    + "=/path/to/browser.";

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge",
                    "microsoft-edge-stable",
                    "msedge",
                    "/snap/bin/chromium",
                    "/opt/google/chrome/chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
                    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
                    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final Map<String, String> NOBODY_TO_ASK =
            Map.of("DEBIAN_FRONTEND", "noninteractive");

    private final Machine machine;

    Chromium(Machine machine) {
        this.machine = machine;
    }

    /** A program to start, or empty for the browser that Playwright itself has downloaded. */
    Optional<Path> findOrInstall() {
        Optional<String> named = machine.setting(SETTING);
        if (named.isPresent()) {
            return Optional.of(
                    machine.program(List.of(Path.of(named.get()).toAbsolutePath().toString()))
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    SETTING
                                                            + " names "
                                                            + named.get()
                                                            + ", which is no program: correct it or leave it out.")));
        }
        Optional<Path> found = machine.program(NAMES).or(this::fromTheDistribution);
        if (found.isEmpty() && !downloadedByPlaywright()) {
            throw new IllegalStateException(ADVICE);
        }
        return found;
    }

    private Optional<Path> fromTheDistribution() {
        Optional<Path> installer = machine.program(List.of("apt-get"));
        if (installer.isEmpty() || !machine.isRoot()) {
            return Optional.empty();
        }
        String apt = installer.get().toString();
        machine.say(
                "No browser found. Installing the distribution's Chromium, once; this takes a minute or two.");
        var install =
                new java.util.ArrayList<>(
                        List.of(apt, "install", "-y", "--no-install-recommends", "chromium"));
        if (!machine.hasFonts()) {
            install.add("fonts-dejavu-core");
        }
        // An old list of packages may still do: the second command decides.
        machine.runs(List.of(apt, "update"), NOBODY_TO_ASK);
        return machine.runs(install, NOBODY_TO_ASK) ? machine.program(NAMES) : Optional.empty();
    }

    private boolean downloadedByPlaywright() {
        machine.say("No browser found. Asking Playwright to download its own, once.");
        return machine.runs(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "chromium"),
                Map.of());
    }
}
