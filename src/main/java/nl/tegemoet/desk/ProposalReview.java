package nl.tegemoet.desk;

import java.util.Map;
import java.util.stream.Stream;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.AssessmentDraft;
import nl.tegemoet.assessment.Round;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.AskingViews;
import nl.tegemoet.decision.ViewsWay;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Reads a colleague's proposal again (tweede lezing), and agrees, sends it back, or lets a panel decide. */
@Component
class ProposalReview implements TaskForm {

    private static final String WAY = "_viewsWay";
    private static final String REASON = "_viewsReason";

    private final Assessing assessing;
    private final AskingViews askingViews;
    private final Adding adding;

    ProposalReview(Assessing assessing, AskingViews askingViews, Adding adding) {
        this.assessing = assessing;
        this.askingViews = askingViews;
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
        page.addAttribute("viewsToAsk", askingViews.isStillToAsk(claim.claim().id()));
        page.addAttribute("viewsWay", way(sent).name());
        page.addAttribute("viewsReason", text(sent, REASON));
        page.addAttribute("answered", assessment.answered().orElse(null));
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
        var id = claim.claim().id();
        switch (post.text("agreed")) {
            case "yes" -> {
                if (askingViews.isStillToAsk(id)) {
                    askingViews.choose(id, way(sent), text(sent, REASON));
                }
                assessing.agree(id, version, post.text("remarks"));
            }
            case "disagree" -> assessing.disagree(id, version, post.text("remarks"));
            default -> assessing.sendBack(id, version, post.text("remarks"));
        }
    }

    /** The applicant is asked unless the reader chose otherwise. */
    private static ViewsWay way(Map<String, String[]> sent) {
        return Stream.of(ViewsWay.values()).filter(way -> way.name().equals(text(sent, WAY))).findFirst().orElse(ViewsWay.ASKED);
    }

    private static String text(Map<String, String[]> sent, String name) {
        var values = sent == null ? null : sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
