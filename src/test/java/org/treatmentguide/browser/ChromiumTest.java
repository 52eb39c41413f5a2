package org.treatmentguide.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which browser is taken on which machine, and what is said where there is none. */
class ChromiumTest {

    private final Pretended machine = new Pretended();
    private final Chromium chromium = new Chromium(machine);

    @Test
    void takesTheOneThatIsNamed() {
        machine.named = "/my/browser";
        machine.programs.addAll(List.of("/my/browser", "chromium"));
        assertThat(chromium.findOrInstall()).contains(Path.of("/my/browser"));
    }

    @Test
    void saysSoWhenTheNamedOneIsMissing() {
        machine.named = "/my/browser";
        machine.programs.add("chromium");
        assertThatThrownBy(chromium::findOrInstall)
                .hasMessageContaining("GUIDE_BROWSER names /my/browser");
    }

    @Test
    void takesAnInstalledOneAndInstallsNothing() {
        machine.programs.addAll(List.of("google-chrome", "apt-get"));
        assertThat(chromium.findOrInstall()).contains(Path.of("google-chrome"));
        assertThat(machine.commands).isEmpty();
    }

    @Test
    void installsTheDistributionsOneWithAFontWhereThereIsNone() {
        machine.programs.add("apt-get");
        machine.appears = "chromium";
        assertThat(chromium.findOrInstall()).contains(Path.of("chromium"));
        assertThat(machine.commands)
                .containsExactly(
                        "apt-get update",
                        "apt-get install -y --no-install-recommends chromium fonts-dejavu-core");
        assertThat(machine.said).singleElement().asString().contains("Installing");
    }

    @Test
    void asksPlaywrightWhereItMayNotInstall() {
        machine.programs.add("apt-get");
        machine.root = false;
        assertThat(chromium.findOrInstall()).isEmpty();
        assertThat(machine.commands)
                .singleElement()
                .asString()
                .endsWith("com.microsoft.playwright.CLI install chromium");
    }

    @Test
    void saysInOneSentenceWhatToDoWhereNothingHelps() {
        machine.programs.add("apt-get");
        machine.well = false;
        assertThatThrownBy(chromium::findOrInstall).hasMessage(Chromium.ADVICE);
        assertThat(machine.commands).hasSize(3);
    }

    private static final class Pretended implements Machine {

        private final Set<String> programs = new HashSet<>();
        private final List<String> commands = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private String named = "";
        private String appears = "";
        private boolean root = true;
        private boolean well = true;

        @Override
        public Optional<String> setting(String name) {
            return Optional.of(named).filter(value -> !value.isEmpty());
        }

        @Override
        public Optional<Path> program(List<String> names) {
            return names.stream().filter(programs::contains).map(Path::of).findFirst();
        }

        @Override
        public boolean isRoot() {
            return root;
        }

        @Override
        public boolean hasFonts() {
            return false;
        }

        @Override
        public boolean runs(List<String> command, Map<String, String> environment) {
            commands.add(String.join(" ", command));
            if (well && command.contains("install")) {
                programs.add(appears);
            }
            return well;
        }

        @Override
        public void say(String line) {
            said.add(line);
        }
    }
}
