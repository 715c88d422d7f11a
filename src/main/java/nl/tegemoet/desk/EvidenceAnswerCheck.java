package nl.tegemoet.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.claim.ClaimView;
import nl.tegemoet.evidence.EvidenceRequest;
import nl.tegemoet.evidence.EvidenceRequest.StepKind;
import nl.tegemoet.evidence.Gathering;
import nl.tegemoet.form.FormPost;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.EvidenceWork;
import nl.tegemoet.process.StalePage;
import nl.tegemoet.process.TaskKind;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says what became of a request to an archive, a court or an institution. A claim can have more; they come one by one. */
@Component
class EvidenceAnswerCheck implements TaskForm {

    private static final String REQUEST = "_request";

    private final Gathering gathering;
    private final EvidenceWork work;
    private final CurrentActor currentActor;

    EvidenceAnswerCheck(Gathering gathering, EvidenceWork work, CurrentActor currentActor) {
        this.gathering = gathering;
        this.work = work;
        this.currentActor = currentActor;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CHECK_EVIDENCE;
    }

    @Override
    public String formId() {
        return "evidence-answer";
    }

    /** The number of steps: one more, and the page is stale. */
    @Override
    public int version(ClaimView claim) {
        return mine(claim.claim().id()).map(request -> request.steps().size()).orElse(0);
    }

    @Override
    public void show(ClaimView claim, Map<String, String[]> sent, Model page) {
        page.addAttribute("toCheck", mine(claim.claim().id()).orElse(null));
    }

    @Override
    public void submit(ClaimView claim, int version, FormPost post, Map<String, String[]> sent) {
        var id = claim.claim().id();
        var request = gathering.requests(id).stream().filter(one -> one.id().toString().equals(chosen(sent)) && one.steps().size() == version)
                .findFirst().orElseThrow(() -> new StalePage(kind()));
        if (post.text("outcome").equals("again")) {
            gathering.askAgain(id, request.id(), "");
        } else {
            gathering.conclude(id, request.id(), StepKind.valueOf(post.text("outcome").toUpperCase(Locale.ROOT)), post.text("words"));
        }
    }

    private static String chosen(Map<String, String[]> sent) {
        var values = sent.getOrDefault(REQUEST, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    /** The first request whose answer the acting person has to look at. */
    private Optional<EvidenceRequest> mine(ClaimId claim) {
        var person = currentActor.actor().id();
        var held = work.of(claim).entrySet().stream().filter(one -> one.getValue().isHeldBy(person)).map(Map.Entry<UUID, ?>::getKey).toList();
        return gathering.requests(claim).stream().filter(request -> held.contains(request.id())).findFirst();
    }
}
