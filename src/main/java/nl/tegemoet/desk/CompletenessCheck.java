package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.Noting;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks whether there is enough to decide on (volledigheid, Awb 4:5), or asks the applicant. */
@Component
class CompletenessCheck implements TaskForm {

    private final Registering registering;
    private final Completing completing;
    private final Noting noting;

    CompletenessCheck(Registering registering, Completing completing, Noting noting) {
        this.registering = registering;
        this.completing = completing;
        this.noting = noting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHECK_COMPLETENESS;
    }

    @Override
    public String formId() {
        return "completeness-check";
    }

    @Override
    public int version(ClaimView claim) {
        return claim.claim().version();
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        noting.writeIfAny(id, post.text("note"));
        switch (post.text("complete")) {
            case "yes" -> registering.judgeComplete(id, version);
            case "not_enough" -> completing.findNotEnough(id, version);
            default -> registering.askApplicant(id, version, post.text("question"));
        }
    }
}
