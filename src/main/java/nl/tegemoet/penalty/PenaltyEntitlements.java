package nl.tegemoet.penalty;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.payment.OtherEntitlement;
import org.springframework.stereotype.Component;

/** Tells the room that pays what an announced decision on a penalty entitles to (Awb 4:18, 4:86). */
@Component
class PenaltyEntitlements implements OtherEntitlement.Source {

    private final PenaltyDecisions decisions;
    private final DefaultNotices notices;

    PenaltyEntitlements(PenaltyDecisions decisions, DefaultNotices notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    /** Who judged the notice decides with them: that person does not pay either. */
    @Override
    public Optional<OtherEntitlement> of(DecisionId decision) {
        return decisions.find(decision).filter(PenaltyDecision::isDue).flatMap(found -> found.announcement().map(made -> {
            var deciders = new HashSet<>(found.deciders());
            notices.find(found.notice()).ifPresent(notice -> {
                notice.judgement().ifPresent(judgement -> deciders.add(judgement.judgedBy()));
                notices.earlierJudgements(notice).forEach(earlier -> deciders.addAll(List.of(earlier.found().judgedBy(), earlier.setAsideBy())));
            });
            return new OtherEntitlement(found.claim(), found.id(), found.sum().amount(), made.paymentDue(), deciders);
        }));
    }
}
