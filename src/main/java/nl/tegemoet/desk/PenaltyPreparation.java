package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.DefaultNoticeView;
import nl.tegemoet.penalty.NoPenaltyGround;
import nl.tegemoet.penalty.Penalizing;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Prepares the decision on a penalty (dwangsombesluit, Awb 4:18): days and sum come from the clock. After the signer's remarks the notice can
 * go back to be judged again.
 */
@Component
class PenaltyPreparation implements TaskForm {

    private final DefaultHistory history;
    private final Penalizing penalizing;

    PenaltyPreparation(DefaultHistory history, Penalizing penalizing) {
        this.history = history;
        this.penalizing = penalizing;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.PREPARE_PENALTY;
    }

    @Override
    public String formId() {
        return "prepare-penalty";
    }

    /** How many decisions on the notice were sent back. */
    @Override
    public int version(ClaimView claim) {
        return history.toPrepare(claim.claim().id()).map(notice -> notice.decisions().size()).orElse(0);
    }

    /** What the person who judged the notice found, to begin with. */
    @Override
    public Map<String, Object> answers(ClaimId claim) {
        return history.toPrepare(claim).flatMap(DefaultNoticeView::judgement)
                .<Map<String, Object>>map(found -> Map.of("ground", found.ground() == null ? "DUE" : found.ground().name())).orElse(Map.of());
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("toPrepare", history.toPrepare(claim.claim().id()).orElse(null));
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        var notice = history.toPrepare(id).orElseThrow(() -> new StalePage(kind())).id();
        var answer = post.text("ground");
        if (answer.equals("JUDGE_AGAIN")) {
            penalizing.judgeAgain(id, notice, version, post.text("reason"));
        } else {
            penalizing.prepare(id, notice, version, answer.equals("DUE") ? null : NoPenaltyGround.valueOf(answer), post.text("reason"));
        }
    }
}
