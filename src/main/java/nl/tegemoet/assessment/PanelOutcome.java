package nl.tegemoet.assessment;

import java.util.List;
import nl.tegemoet.identity.Colleague;

/**
 * What a panel decided, as its chair wrote it down.
 *
 * @param proposer     by which the panel is known, in the place of a person
 * @param name         the panel in words, with its members
 * @param unmet        codes of the conditions that are not met; empty for a grant
 * @param plainReasons the reasons for the applicant in plain words; null if there are none
 */
record PanelOutcome(String proposer, String name, Colleague chair, ProposalKind kind, List<String> unmet, String reasons,
                    String plainReasons) {

    PanelOutcome {
        unmet = List.copyOf(unmet);
    }
}
