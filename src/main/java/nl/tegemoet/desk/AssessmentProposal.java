package nl.tegemoet.desk;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AdmissibilityBar;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.AssessmentView;
import nl.tegemoet.assessment.BuiltReasons;
import nl.tegemoet.assessment.Criterion;
import nl.tegemoet.assessment.PersonFinding;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.Reasoning;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.decision.Views;
import nl.tegemoet.decision.ViewsEntry;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;
import nl.tegemoet.party.Contacting;
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
    private static final String BAR = "bar";
    private static final List<String> FIELDS = List.of("outcome", BAR, "reasons", "plainReasons");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, ProposalKind> KINDS = Map.of("grant", ProposalKind.GRANT, "refuse", ProposalKind.REFUSAL,
            "hardship", ProposalKind.HARDSHIP, "inadmissible", ProposalKind.INADMISSIBLE);

    private final Assessing assessing;
    private final AskingViews askingViews;
    private final HearingViews hearing;
    private final Reasoning reasoning;
    private final Contacting contacting;

    AssessmentProposal(Assessing assessing, AskingViews askingViews, HearingViews hearing, Reasoning reasoning, Contacting contacting) {
        this.assessing = assessing;
        this.askingViews = askingViews;
        this.hearing = hearing;
        this.reasoning = reasoning;
        this.contacting = contacting;
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

        /** Whether there is, or must be, a reason: then its field stands open. */
        public boolean isExplains() {
            return !reason.isEmpty() || isDeviation() || criterion.finding() == Finding.CANNOT_TELL;
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
        if (draft.bar() != null) {
            answers.put(BAR, draft.bar().name());
        }
        if (draft.reasons() != null) {
            answers.put("reasons", draft.reasons());
        }
        if (draft.plainReasons() != null) {
            answers.put("plainReasons", draft.plainReasons());
        }
        return answers;
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        var assessment = assessing.view(claim.claim().id());
        page.addAttribute("assessment", assessment);
        var shown = sent == null ? assessment.draft() : draft(assessment, sent);
        page.addAttribute("weighing", weighing(claim.claim().id(), shown));
        page.addAttribute("criteria", rows(assessment, shown));
        page.addAttribute("judged", assessment.criteria().stream().filter(criterion -> shown.finding(criterion.code()).finding() != null).count());
        if (Boolean.TRUE.equals(page.getAttribute("stale"))) {
            page.addAttribute("differences", DraftDifference.between(assessment, shown, assessment.draft()));
            page.addAttribute("savedAt", assessment.savedAt() == null ? null : CLOCK.format(Days.inTheNetherlands(assessment.savedAt())));
        }
    }

    /** What is being written on the reaction; else how it was weighed before. */
    private String weighing(ClaimId claim, AssessmentDraft shown) {
        return shown.weighing() != null && !shown.weighing().isEmpty() ? shown.weighing()
                : askingViews.views(claim).flatMap(Views::weighing).map(ViewsEntry::words).orElse("");
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

    /**
     * Keeps what was typed, and takes over what the rules found wherever the person chose nothing. Where a rule cannot tell, nothing is
     * taken over.
     */
    void takeOverRules(ClaimId claim, int version, Map<String, String[]> sent) {
        var assessment = assessing.view(claim);
        var draft = draft(assessment, sent);
        var findings = new LinkedHashMap<>(draft.findings());
        assessment.criteria().stream().filter(criterion -> criterion.finding() != Finding.CANNOT_TELL)
                .filter(criterion -> draft.finding(criterion.code()).finding() == null)
                .forEach(criterion -> findings.put(criterion.code(), new PersonFinding(criterion.finding(), draft.finding(criterion.code()).reason())));
        assessing.save(claim, version, new AssessmentDraft(findings, draft.kind(), draft.reasons(), draft.plainReasons(),
                draft.bar(), draft.weighing()));
    }

    /** Keeps what was typed, with the reasons built anew from what was judged. */
    void buildReasons(ClaimSummary claim, int version, Map<String, String[]> sent) {
        var draft = draft(assessing.view(claim.id()), sent);
        var built = built(claim, draft);
        assessing.save(claim.id(), version, new AssessmentDraft(draft.findings(), draft.kind(), built.reasons(), built.plain(),
                draft.bar(), draft.weighing()));
    }

    /** The reasons that follow from what was typed so far. */
    BuiltReasons built(ClaimSummary claim, Map<String, String[]> sent) {
        return built(claim, draft(assessing.view(claim.id()), sent));
    }

    private BuiltReasons built(ClaimSummary claim, AssessmentDraft draft) {
        return reasoning.build(assessing.view(claim.id()), draft, contacting.preferences(claim.id()).locale(), claim.kind().isForAnother());
    }

    /** What was typed in the form, finished or not, to begin the page with once more. */
    static Map<String, Object> typed(Map<String, String[]> sent) {
        var answers = new HashMap<String, Object>();
        for (var key : FIELDS) {
            if (!text(sent, key).isEmpty()) {
                answers.put(key, text(sent, key));
            }
        }
        return answers;
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
        return new AssessmentDraft(findings, KINDS.get(text(sent, "outcome")), text(sent, "reasons").strip(),
                text(sent, "plainReasons").strip(), bar(text(sent, BAR)), text(sent, WEIGHING).strip());
    }

    private static AdmissibilityBar bar(String sent) {
        return Stream.of(AdmissibilityBar.values()).filter(bar -> bar.name().equals(sent)).findFirst().orElse(null);
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
