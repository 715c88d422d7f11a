package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.DecisionToSign;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Signs the decision on behalf of the body (ondertekening onder mandaat, Awb 10:10), or sends the proposal back. */
@Component
class DecisionSigning implements TaskForm {

    private final Deciding deciding;
    private final MandateNotice mandate;
    private final Adding adding;

    DecisionSigning(Deciding deciding, MandateNotice mandate, Adding adding) {
        this.deciding = deciding;
        this.mandate = mandate;
        this.adding = adding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SIGN_DECISION;
    }

    @Override
    public String formId() {
        return "sign-decision";
    }

    @Override
    public int version(ClaimView claim) {
        return deciding.toSign(claim.claim().id()).map(DecisionToSign::version).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        deciding.toSign(claim.claim().id()).ifPresent(toSign -> {
            page.addAttribute("toSign", toSign);
            mandate.show(MandateKind.valueOf(toSign.kind().name()), page);
        });
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        Seen.in(sent).ifPresent(last -> adding.see(claim.claim().id(), last));
        if (post.text("agreed").equals("yes")) {
            deciding.sign(claim.claim().id(), version);
        } else {
            deciding.sendBack(claim.claim().id(), version, post.text("remarks"));
        }
    }
}
