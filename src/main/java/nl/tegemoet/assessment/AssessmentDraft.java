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
 * @param bar      why the claim is not judged at all; null unless that is proposed
 * @param weighing what is being written on the applicant's reaction to an intended refusal, until it is proposed; null or empty if nothing is
 */
public record AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons, String plainReasons,
                              AdmissibilityBar bar, String weighing) {

    static final AssessmentDraft EMPTY = new AssessmentDraft(Map.of(), null, null, null, null, null);

    public AssessmentDraft {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** A draft without words for the applicant. */
    public AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons) {
        this(findings, kind, reasons, null, null, null);
    }

    /** A draft of anything that judges the claim. */
    public AssessmentDraft(Map<String, PersonFinding> findings, ProposalKind kind, String reasons, String plainReasons, String weighing) {
        this(findings, kind, reasons, plainReasons, null, weighing);
    }

    /** The same, with nothing on a reaction. */
    AssessmentDraft withoutWeighing() {
        return new AssessmentDraft(findings, kind, reasons, plainReasons, bar, null);
    }

    /** What the person found about a condition; never null. */
    public PersonFinding finding(String code) {
        return findings.getOrDefault(code, PersonFinding.NONE);
    }
}
