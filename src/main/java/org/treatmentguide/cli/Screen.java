package org.treatmentguide.cli;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out the result
 * @param err everything else
 * @param colours whether a person looks at it on a terminal
 */
record Screen(PrintWriter out, PrintWriter err, boolean colours) {}
