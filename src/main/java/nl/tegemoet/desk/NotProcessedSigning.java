package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.LeavingUnprocessed;
import nl.tegemoet.decision.NotProcessedToSign;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Signs, on behalf of the body, that a claim is not processed (buiten behandeling, Awb 4:5 and 10:10), or sends the proposal back. */
@Component
class NotProcessedSigning implements TaskForm {

    private final LeavingUnprocessed leavingUnprocessed;
    private final MandateNotice mandate;

    NotProcessedSigning(LeavingUnprocessed leavingUnprocessed, MandateNotice mandate) {
        this.leavingUnprocessed = leavingUnprocessed;
        this.mandate = mandate;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SIGN_NOT_PROCESSED;
    }

    @Override
    public String formId() {
        return "sign-not-processed";
    }

    @Override
    public int version(ClaimView claim) {
        return leavingUnprocessed.toSign(claim.claim().id()).map(NotProcessedToSign::version).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("notProcessed", leavingUnprocessed.toSign(claim.claim().id()).orElse(null));
        mandate.show(MandateKind.NOT_PROCESSED, page);
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        if (post.text("agreed").equals("yes")) {
            leavingUnprocessed.sign(claim.claim().id(), version);
        } else {
            leavingUnprocessed.sendBack(claim.claim().id(), version, post.text("remarks"));
        }
    }
}
