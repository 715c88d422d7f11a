package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Round;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Reads a colleague's proposal again (tweede lezing), and agrees or sends it back. */
@Component
class ProposalReview implements TaskForm {

    private final Assessing assessing;
    private final Adding adding;

    ProposalReview(Assessing assessing, Adding adding) {
        this.assessing = assessing;
        this.adding = adding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW;
    }

    @Override
    public String formId() {
        return "review";
    }

    @Override
    public int version(ClaimView claim) {
        return assessing.view(claim.claim().id()).version();
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        var assessment = assessing.view(claim.claim().id());
        page.addAttribute("assessment", assessment);
        assessment.lastRound().map(Round::proposal).ifPresent(proposal -> {
            page.addAttribute("proposal", proposal);
            page.addAttribute("found", AssessmentProposal.rows(assessment,
                    new AssessmentDraft(proposal.findings(), proposal.kind(), proposal.reasons())));
        });
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        Seen.in(sent).ifPresent(last -> adding.see(claim.claim().id(), last));
        if (post.text("agreed").equals("yes")) {
            assessing.agree(claim.claim().id(), version, post.text("remarks"));
        } else {
            assessing.sendBack(claim.claim().id(), version, post.text("remarks"));
        }
    }
}
