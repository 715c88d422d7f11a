package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Tells the applicant by telephone what we intend, before the letter does (Awb 4:7). */
@Component
class CallBeforeRefusal implements TaskForm {

    private final HearingViews hearing;
    private final CallingCard card;

    CallBeforeRefusal(HearingViews hearing, CallingCard card) {
        this.hearing = hearing;
        this.card = card;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CALL_APPLICANT;
    }

    @Override
    public String formId() {
        return "call-applicant";
    }

    @Override
    public int version(ClaimView claim) {
        return claim.claim().version();
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        card.show(claim.claim().id(), page);
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var reached = post.text("reached").equals("yes");
        hearing.recordCall(claim.claim().id(), reached, post.text(reached ? "words" : "attempts"));
    }
}
