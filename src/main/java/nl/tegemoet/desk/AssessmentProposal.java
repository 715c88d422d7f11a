package nl.tegemoet.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.AssessmentView;
import nl.tegemoet.assessment.Criterion;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.Views;
import nl.tegemoet.decision.ViewsEntry;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Assesses a claim: beside each outcome of a rule what the caseworker finds, and in the end a proposal (voorstel). */
@Component
class AssessmentProposal implements TaskForm {

    private static final String FINDING = "_finding.";
    private static final String REASON = "_reason.";
    private static final String WEIGHING = "_weighing";
    private static final Map<String, ProposalKind> KINDS = Map.of("grant", ProposalKind.GRANT, "refuse", ProposalKind.REFUSAL);

    private final Assessing assessing;
    private final AskingViews askingViews;
    private final HearingViews hearing;

    AssessmentProposal(Assessing assessing, AskingViews askingViews, HearingViews hearing) {
        this.assessing = assessing;
        this.askingViews = askingViews;
        this.hearing = hearing;
    }

    /**
     * A condition on the page.
     *
     * @param finding what the person found so far; null if nothing yet
     * @param reason why; never null
     */
    record Row(Criterion criterion, Finding finding, String reason) {

        public String findingName() {
            return FINDING + criterion.code();
        }

        public String reasonName() {
            return REASON + criterion.code();
        }

        /** Whether the person says something else than the rule. */
        public boolean isDeviation() {
            return finding != null && finding != criterion.finding();
        }
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ASSESS;
    }

    @Override
    public String formId() {
        return "assessment";
    }

    @Override
    public int version(ClaimView claim) {
        return assessing.view(claim.claim().id()).version();
    }

    @Override
    public Map<String, Object> answers(ClaimId claim) {
        var draft = assessing.view(claim).draft();
        var answers = new HashMap<String, Object>();
        KINDS.forEach((answer, kind) -> {
            if (kind == draft.kind()) {
                answers.put("outcome", answer);
            }
        });
        if (draft.reasons() != null) {
            answers.put("reasons", draft.reasons());
        }
        return answers;
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        var assessment = assessing.view(claim.claim().id());
        page.addAttribute("assessment", assessment);
        page.addAttribute("weighing", sent != null ? text(sent, WEIGHING) : askingViews.views(claim.claim().id()).flatMap(Views::weighing)
                .map(ViewsEntry::words).orElse(""));
        page.addAttribute("criteria", rows(assessment, sent == null ? assessment.draft() : draft(assessment, sent)));
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        if (!text(sent, WEIGHING).isBlank()) {
            hearing.weigh(claim.claim().id(), text(sent, WEIGHING));
        }
        assessing.propose(claim.claim().id(), version, draft(assessing.view(claim.claim().id()), sent));
    }

    /**
     * Keeps what was typed so far.
     *
     * @return the version after it
     */
    int keep(ClaimId claim, int version, Map<String, String[]> sent) {
        return assessing.save(claim, version, draft(assessing.view(claim), sent));
    }

    static List<Row> rows(AssessmentView assessment, AssessmentDraft draft) {
        return assessment.criteria().stream().map(criterion -> {
            var found = draft.finding(criterion.code());
            return new Row(criterion, found.finding(), found.reason() == null ? "" : found.reason());
        }).toList();
    }

    private static AssessmentDraft draft(AssessmentView assessment, Map<String, String[]> sent) {
        var findings = new LinkedHashMap<String, PersonFinding>();
        for (var criterion : assessment.criteria()) {
            findings.put(criterion.code(), new PersonFinding(finding(text(sent, FINDING + criterion.code())),
                    text(sent, REASON + criterion.code()).strip()));
        }
        return new AssessmentDraft(findings, KINDS.get(text(sent, "outcome")), text(sent, "reasons").strip());
    }

    private static Finding finding(String sent) {
        for (var finding : Finding.values()) {
            if (finding.name().equals(sent.toUpperCase(Locale.ROOT))) {
                return finding;
            }
        }
        return null;
    }

    private static String text(Map<String, String[]> sent, String name) {
        var values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
