package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.claim.Completing;
import nl.tegemoet.claim.Noting;
import nl.tegemoet.decision.LeavingUnprocessed;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Chooses how to go on with a claim that was not completed in time (Awb 4:5(1)): more time, going on, or not processing it. */
@Component
class CourseChoice implements TaskForm {

    private final Completing completing;
    private final LeavingUnprocessed leavingUnprocessed;
    private final Noting noting;

    CourseChoice(Completing completing, LeavingUnprocessed leavingUnprocessed, Noting noting) {
        this.completing = completing;
        this.leavingUnprocessed = leavingUnprocessed;
        this.noting = noting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHOOSE_COURSE;
    }

    @Override
    public String formId() {
        return "choose-course";
    }

    @Override
    public int version(ClaimView claim) {
        return claim.claim().version();
    }

    @Override
    public Map<String, Object> answers(ClaimId claim) {
        var sentBack = leavingUnprocessed.sentBack(claim);
        if (sentBack.isPresent()) {
            return Map.of("missing", String.join("\n", sentBack.get().missing()), "reasons", sentBack.get().reasons());
        }
        return completing.asked(claim).map(asked -> Map.<String, Object>of("missing", String.join("\n", asked.items()))).orElse(Map.of());
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("asked", completing.asked(claim.claim().id()).orElse(null));
        page.addAttribute("proposalBack", leavingUnprocessed.sentBack(claim.claim().id()).orElse(null));
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        noting.writeIfAny(id, post.text("note"));
        switch (post.text("course")) {
            case "further_term" -> completing.giveFurtherTerm(id, version, Integer.parseInt(post.text("weeks")));
            case "go_on" -> completing.goOn(id, version);
            default -> leavingUnprocessed.propose(id, version, post.text("missing"), post.text("reasons"));
        }
    }
}
