package org.treatmentguide.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code guide} itself: names its commands. */
@Command(
        name = "guide",
        description =
                "Bakes a treatment guide, or any JBake site, into a folder for a static host.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class GuideCommand implements Runnable {

    final Screen screen;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of a failure.")
    boolean debug;

    @Spec private CommandSpec spec;

    GuideCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: build or check.");
    }
}
