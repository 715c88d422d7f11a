package nl.tegemoet.desk;

import java.util.List;
import nl.tegemoet.assessment.PanelNotPossible;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.claim.CompletionNotPossible;
import nl.tegemoet.decision.CorrectionNotPossible;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.decision.ViewsNotPossible;
import nl.tegemoet.evidence.RequestNotPossible;
import nl.tegemoet.form.FormView.Problem;
import nl.tegemoet.penalty.PenaltyNotPossible;
import nl.tegemoet.process.SecondReaderMustDiffer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in plain Dutch why a piece of work cannot be done as it stands, and at which question. */
@Component
class TaskRefusals {

    /** Where the page shows what the claim has in common with others. */
    private static final String SIGNALS = "signals";

    private final MessageSource messages;

    TaskRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws RuntimeException the same, if it is not something that a person can put right on this page */
    List<Problem> inWords(RuntimeException refused) {
        if (refused instanceof ProposalNotPossible proposal) {
            return proposal(proposal);
        }
        if (refused instanceof SigningNotPossible signing) {
            return List.of(problem(signing.problem() == SigningNotPossible.Problem.SIGNAL_OPEN ? SIGNALS : null, "desk.signing." + signing.problem()));
        }
        if (refused instanceof CompletionNotPossible completion) {
            return List.of(problem(null, "desk.completion." + completion.problem()));
        }
        if (refused instanceof ViewsNotPossible views) {
            return List.of(problem(null, "desk.views.problem." + views.problem()));
        }
        if (refused instanceof PenaltyNotPossible penalty) {
            return List.of(problem(null, "desk.penalty." + penalty.problem()));
        }
        if (refused instanceof CorrectionNotPossible correction) {
            return List.of(problem(null, "desk.correction.problem." + correction.problem()));
        }
        if (refused instanceof PanelNotPossible panel) {
            return List.of(problem(null, "desk.panel.problem." + panel.problem(), panel.name()));
        }
        if (refused instanceof RequestNotPossible request) {
            return List.of(problem(null, "evidence.request.problem." + request.problem()));
        }
        if (refused instanceof SecondReaderMustDiffer) {
            return List.of(problem(null, "desk.proposal.SAME_PERSON"));
        }
        throw refused;
    }

    private List<Problem> proposal(ProposalNotPossible refused) {
        var code = "desk.proposal." + refused.problem();
        var field = refused.problem() == ProposalNotPossible.Problem.SIGNAL_OPEN ? SIGNALS : null;
        return refused.criteria().isEmpty() ? List.of(problem(field, code))
                : refused.criteria().stream().map(criterion -> problem("criterion-" + criterion, code, criterion)).toList();
    }

    private Problem problem(String field, String code, Object... values) {
        return new Problem(field, messages.getMessage(code, values, ClaimPages.DUTCH));
    }
}
