package nl.tegemoet.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a caseworker has filled in so far; may be as unfinished as it likes.
 *
 * @param findings by the code of the condition
 * @param kind     null until chosen
 * @param reasons  the reasons of the proposal (motivering, Awb 3:46)
 */
public record AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons) {

    static final AssessmentDraft EMPTY = new AssessmentDraft(Map.of(), null, null);

    public AssessmentDraft {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** What the person found about a condition; never null. */
    public PersonFinding finding(String code) {
        return findings.getOrDefault(code, PersonFinding.NONE);
    }
}
