package nl.tegemoet.desk;

import java.util.List;
import java.util.Map;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.claim.Adding;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.decision.HearingViews;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The chair of a panel writes down the reasons of what the majority voted for (Awb 3:46). */
@Component
class PanelOutcomeForm implements TaskForm {

    private static final String UNMET = "_unmet";
    private static final String WEIGHING = "_weighing";

    private final Paneling paneling;
    private final PanelCard card;
    private final Adding adding;
    private final HearingViews hearing;
    private final Assessing assessing;

    PanelOutcomeForm(Paneling paneling, PanelCard card, Adding adding, HearingViews hearing, Assessing assessing) {
        this.paneling = paneling;
        this.card = card;
        this.adding = adding;
        this.hearing = hearing;
        this.assessing = assessing;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.WRITE_OUTCOME;
    }

    @Override
    public String formId() {
        return "panel-outcome";
    }

    @Override
    public int version(ClaimView claim) {
        return card.ballot(claim.claim().id());
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("conditions", assessing.view(claim.claim().id()).criteria());
        page.addAttribute("unmet", all(sent, UNMET));
        page.addAttribute("weighing", all(sent, WEIGHING).stream().findFirst().orElse(""));
    }

    @Override
    @Transactional
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        Seen.in(sent).ifPresent(last -> adding.see(id, last));
        all(sent, WEIGHING).stream().filter(words -> !words.isBlank()).findFirst().ifPresent(words -> hearing.weigh(id, words));
        paneling.decide(id, version, all(sent, UNMET), post.text("reasons"), post.text("plainReasons"));
    }

    private static List<String> all(Map<String, String[]> sent, String name) {
        return sent == null ? List.of() : List.of(sent.getOrDefault(name, new String[0]));
    }
}
