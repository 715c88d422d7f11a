package nl.tegemoet.desk;

import java.util.List;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.assessment.Review;
import nl.tegemoet.assessment.Round;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Brings a panel together, when a second reader disagrees with a proposal. */
@Component
class PanelConvening implements TaskForm {

    private static final String MEMBER = "_member";
    private static final String CHAIR = "_chair";

    private final Paneling paneling;
    private final Assessing assessing;
    private final PanelCard card;

    PanelConvening(Paneling paneling, Assessing assessing, PanelCard card) {
        this.paneling = paneling;
        this.assessing = assessing;
        this.card = card;
    }

    /**
     * A colleague on the page.
     *
     * @param disagreed whether this is the second reader who disagreed
     */
    record Candidate(Colleague colleague, boolean sits, boolean chairs, boolean disagreed) {
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CONVENE_PANEL;
    }

    @Override
    public String formId() {
        return "convene-panel";
    }

    @Override
    public int version(ClaimView claim) {
        return assessing.view(claim.claim().id()).version();
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        var sits = chosen(sent, MEMBER);
        var chairs = chosen(sent, CHAIR);
        var reader = assessing.view(claim.claim().id()).lastRound().flatMap(Round::review).map(Review::reviewedBy).orElse("");
        page.addAttribute("candidates", card.candidates(claim.claim().id()).stream()
                .map(one -> new Candidate(one, sits.contains(one.id()), chairs.contains(one.id()), one.id().equals(reader))).toList());
    }

    /** Not in a transaction: who the colleagues are is asked of Keycloak. */
    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var sits = chosen(sent, MEMBER);
        var members = card.candidates(claim.claim().id()).stream().filter(one -> sits.contains(one.id())).toList();
        paneling.convene(claim.claim().id(), members, chosen(sent, CHAIR).stream().findFirst().orElse(""));
    }

    private static List<String> chosen(Map<String, String[]> sent, String name) {
        return sent == null ? List.of() : List.of(sent.getOrDefault(name, new String[0]));
    }
}
