package org.treatmentguide.evidence;

import org.treatmentguide.report.Place;
import org.treatmentguide.report.Rule;

/** A record named by another, where it is named. */
record Mention(To to, String id, Place place) {

    /** What is named. */
    enum To {
        REFERENCE(EvidenceRules.UNKNOWN_CITATION, "reference", ReferenceFile.NAME),
        OUTCOME(EvidenceRules.UNKNOWN_OUTCOME, "outcome", OutcomeFile.NAME),
        OPTION(EvidenceRules.UNKNOWN_OPTION, "option", OptionFile.NAME);

        private final Rule rule;
        private final String thing;
        private final String file;

        To(Rule rule, String thing, String file) {
            this.rule = rule;
            this.thing = thing;
            this.file = file;
        }

        Rule rule() {
            return rule;
        }

        String thing() {
            return thing;
        }

        String file() {
            return file;
        }
    }
}
