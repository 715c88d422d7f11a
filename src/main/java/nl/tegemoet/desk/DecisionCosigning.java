package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.Cosigning;
import nl.tegemoet.decision.HardshipToSign;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gives a grant with the hardship clause its second signature (Wsg 8(1)), or sends it back. */
@Component
class DecisionCosigning implements TaskForm {

    private final Cosigning cosigning;
    private final MandateNotice mandate;
    private final Adding adding;

    DecisionCosigning(Cosigning cosigning, MandateNotice mandate, Adding adding) {
        this.cosigning = cosigning;
        this.mandate = mandate;
        this.adding = adding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.COSIGN_DECISION;
    }

    @Override
    public String formId() {
        return "cosign-decision";
    }

    @Override
    public int version(ClaimView claim) {
        return cosigning.toCosign(claim.claim().id()).map(HardshipToSign::version).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("toCosign", cosigning.toCosign(claim.claim().id()).orElse(null));
        mandate.show(MandateKind.HARDSHIP, page);
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        Seen.in(sent).ifPresent(last -> adding.see(id, last));
        if (post.text("agreed").equals("yes")) {
            cosigning.cosign(id, version);
        } else {
            cosigning.sendBack(id, version, post.text("remarks"));
        }
    }
}
