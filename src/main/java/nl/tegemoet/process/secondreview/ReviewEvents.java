package nl.tegemoet.process.secondreview;

import java.util.Map;
import nl.tegemoet.assessment.ProposalReviewed;
import nl.tegemoet.assessment.ReviewOutcome;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.process.engine.OpenTasks;
import nl.tegemoet.process.secondreview.SecondReview.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves a proposal on when a second reader said what they make of it; in the transaction of what happened. */
@Component
public class ReviewEvents {

    private final OpenTasks tasks;

    ReviewEvents(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(ProposalReviewed event) {
        tasks.complete(event.claim(), TaskKind.REVIEW, Map.of(Variable.AGREED, event.agreed(),
                Variable.DISPUTED, event.outcome() == ReviewOutcome.DISAGREED));
    }
}
