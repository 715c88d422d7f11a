package nl.tegemoet.desk;

import java.util.Map;
import java.util.Optional;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.DefaultNoticeView;
import nl.tegemoet.penalty.Penalizing;
import nl.tegemoet.penalty.PenaltyDecisionView;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Signs the decision on a penalty on behalf of the body (Awb 10:10), or sends it back. */
@Component
class PenaltySigning implements TaskForm {

    private final DefaultHistory history;
    private final Penalizing penalizing;
    private final MandateNotice mandate;

    PenaltySigning(DefaultHistory history, Penalizing penalizing, MandateNotice mandate) {
        this.history = history;
        this.penalizing = penalizing;
        this.mandate = mandate;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SIGN_PENALTY;
    }

    @Override
    public String formId() {
        return "sign-penalty";
    }

    /** The round that was read. */
    @Override
    public int version(ClaimView claim) {
        return toSign(claim).map(PenaltyDecisionView::round).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("penaltyToSign", toSign(claim).orElse(null));
        mandate.show(MandateKind.PENALTY, page);
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var decision = toSign(claim).filter(read -> read.round() == version).orElseThrow(() -> new StalePage(kind())).id();
        if (post.text("agreed").equals("yes")) {
            penalizing.sign(claim.claim().id(), decision);
        } else {
            penalizing.sendBack(claim.claim().id(), decision, post.text("remarks"));
        }
    }

    private Optional<PenaltyDecisionView> toSign(ClaimView claim) {
        return history.toSign(claim.claim().id()).flatMap(DefaultNoticeView::decision);
    }
}
