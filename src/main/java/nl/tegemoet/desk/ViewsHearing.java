package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Takes down what somebody tells who does not want to write it (zienswijze, Awb 4:9). */
@Component
class ViewsHearing implements TaskForm {

    private final HearingViews hearing;
    private final CallingCard card;

    ViewsHearing(HearingViews hearing, CallingCard card) {
        this.hearing = hearing;
        this.card = card;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.HEAR_VIEWS;
    }

    @Override
    public String formId() {
        return "hear-views";
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
        var id = claim.claim().id();
        switch (post.text("outcome")) {
            case "told" -> hearing.hear(id, post.text("words"));
            case "nothing" -> hearing.hear(id, "");
            default -> hearing.giveUpHearing(id, post.text("attempts"));
        }
    }
}
