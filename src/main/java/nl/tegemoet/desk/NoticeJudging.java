package nl.tegemoet.desk;

import java.util.Map;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.penalty.DefaultHistory;
import nl.tegemoet.penalty.Defaulting;
import nl.tegemoet.penalty.NoPenaltyGround;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Looks whether there is a ground on which no penalty is due for a default notice (Awb 4:17(5)). */
@Component
class NoticeJudging implements TaskForm {

    private final DefaultHistory history;
    private final Defaulting defaulting;

    NoticeJudging(DefaultHistory history, Defaulting defaulting) {
        this.history = history;
        this.defaulting = defaulting;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.JUDGE_NOTICE;
    }

    @Override
    public String formId() {
        return "judge-notice";
    }

    /** How often the notice was judged before. */
    @Override
    public int version(ClaimView claim) {
        return history.toJudge(claim.claim().id()).map(notice -> notice.earlierJudgements().size()).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("toJudge", history.toJudge(claim.claim().id()).orElse(null));
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        var notice = history.toJudge(id).filter(shown -> shown.earlierJudgements().size() == version)
                .orElseThrow(() -> new StalePage(kind())).id();
        var ground = post.text("ground");
        defaulting.judge(id, notice, ground.equals("COUNTS") ? null : NoPenaltyGround.valueOf(ground), post.text("reason"));
    }
}
