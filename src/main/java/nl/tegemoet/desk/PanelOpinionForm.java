package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member of a panel writes down what they think of a claim, before they know what the others think. */
@Component
class PanelOpinionForm implements TaskForm {

    private static final Map<String, ProposalKind> KINDS = Map.of("grant", ProposalKind.GRANT, "refuse", ProposalKind.REFUSAL);

    private final Paneling paneling;
    private final PanelCard card;
    private final Adding adding;

    PanelOpinionForm(Paneling paneling, PanelCard card, Adding adding) {
        this.paneling = paneling;
        this.card = card;
        this.adding = adding;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.GIVE_OPINION;
    }

    @Override
    public String formId() {
        return "panel-opinion";
    }

    @Override
    public int version(ClaimView claim) {
        return card.ballot(claim.claim().id());
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        Seen.in(sent).ifPresent(last -> adding.see(id, last));
        paneling.giveOpinion(id, KINDS.get(post.text("kind")), post.text("reasons"));
    }
}
