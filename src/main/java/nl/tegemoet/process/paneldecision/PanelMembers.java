package nl.tegemoet.process.paneldecision;

import java.util.List;
import nl.tegemoet.assessment.Paneling;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.process.engine.InDiagram;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who of a panel still has to do something, as the diagram asks for it: user names, in the order of their seats. */
@Component
public class PanelMembers implements InDiagram {

    private final Paneling paneling;

    PanelMembers(Paneling paneling) {
        this.paneling = paneling;
    }

    public List<String> withoutOpinion(DelegateExecution execution) {
        return paneling.withoutOpinion(claim(execution));
    }

    public List<String> withoutVote(DelegateExecution execution) {
        return paneling.withoutVote(claim(execution));
    }

    public String chair(DelegateExecution execution) {
        return paneling.chair(claim(execution));
    }

    private static ClaimId claim(DelegateExecution execution) {
        return ClaimId.of(execution.getProcessBusinessKey());
    }
}
