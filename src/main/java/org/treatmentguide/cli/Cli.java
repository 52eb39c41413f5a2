package org.treatmentguide.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.treatmentguide.report.Fault;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/**
 * The command line: options in, report and exit code out.
 *
 * <p>Exit codes: 0 fine, 1 findings that stop the build, 2 wrong use or unreadable configuration, 3
 * our own fault or the disk's. Standard output carries the result, standard error everything else.
 */
public final class Cli {

    private static final int FAULT = 3;

    private Cli() {}

    /** Runs one command; never throws and never ends the process. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, System.getenv("NO_COLOR") == null && System.console() != null);
    }

    static int run(String[] args, PrintStream out, PrintStream err, boolean terminal) {
        var errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        var guide = new GuideCommand(new Screen(utf8(out), errors, terminal));
        var line = new CommandLine(guide);
        line.addSubcommand(new BuildCommand(guide)).addSubcommand(new CheckCommand(guide));
        line.setOut(utf8(out)).setErr(errors);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((e, command, parsed) -> tell(e, errors, guide.debug));
        return line.execute(args);
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int tell(Exception e, PrintWriter err, boolean debug) {
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof Fault fault) {
            err.println(fault.getMessage());
            return fault.kind() == Fault.Kind.USE ? ExitCode.USAGE : FAULT;
        }
        err.println(
                "The generator failed ("
                        + e
                        + "). This is a fault of ours, not of your text: run again with --debug and report what it prints.");
        return FAULT;
    }
}
