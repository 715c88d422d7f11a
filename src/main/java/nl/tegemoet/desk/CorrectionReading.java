package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.Correcting;
import nl.tegemoet.decision.Correction;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Looks along with a colleague who put right a slip in the letter of a decision. */
@Component
class CorrectionReading implements TaskForm {

    private final Correcting correcting;

    CorrectionReading(Correcting correcting) {
        this.correcting = correcting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONFIRM_CORRECTION;
    }

    @Override
    public String formId() {
        return "confirm-correction";
    }

    /** How many there are: a correction never changes, so another one is another number. */
    @Override
    public int version(ClaimView claim) {
        return correcting.of(claim.claim().id()).size();
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("correctionToConfirm", correcting.toConfirm(claim.claim().id()).orElse(null));
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = correcting.toConfirm(claim.claim().id()).map(Correction::id).filter(open -> version(claim) == version)
                .orElseThrow(() -> new StalePage(kind()));
        if (post.text("agreed").equals("yes")) {
            correcting.confirm(claim.claim().id(), id);
        } else {
            correcting.reject(claim.claim().id(), id, post.text("remarks"));
        }
    }
}
