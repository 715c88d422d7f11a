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
 * @param plainReasons the same for the applicant in plain words, for a refusal; null or empty if there are none
 */
public record AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons, String plainReasons) {

    static final AssessmentDraft EMPTY = new AssessmentDraft(Map.of(), null, null, null);

    public AssessmentDraft {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** A draft without words for the applicant. */
    public AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons) {
        this(findings, kind, reasons, null);
    }

    /** What the person found about a condition; never null. */
    public PersonFinding finding(String code) {
        return findings.getOrDefault(code, PersonFinding.NONE);
    }
}
