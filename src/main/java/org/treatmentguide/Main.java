package org.treatmentguide;

import org.treatmentguide.cli.Cli;

/** Starts the command line; the one place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, System.out, System.err));
    }
}
