package org.treatmentguide.guide;

import org.treatmentguide.report.Place;

/**
 * A comment {@code <!-- allow RULE: REASON -->} that silences a rule on the line below it; the
 * reason may be empty.
 */
public record Allowance(String rule, String reason, Place place) {}
