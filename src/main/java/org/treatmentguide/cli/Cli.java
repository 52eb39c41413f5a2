package org.treatmentguide.cli;

import java.io.PrintStream;

/** The command line. */
public final class Cli {

    private Cli() {}

    public static int run(String[] args, PrintStream out, PrintStream err) {
        err.println("not yet");
        return 2;
    }
}
