package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes claims with which we are late: their term is counted from a day that is long past. */
@Component
public class LateClaims {

    private final ExampleClaims examples;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final Defaulting defaulting;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;

    LateClaims(ExampleClaims examples, Timekeeping timekeeping, Terms terms, Defaulting defaulting, CurrentActor currentActor,
            TransactionOperations transaction) {
        this.examples = examples;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.defaulting = defaulting;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    public ClaimId late() {
        return late(examples.aPerson());
    }

    /** A claim whose eight weeks ended about ten months ago. */
    public ClaimId late(PersonId person) {
        var claim = examples.submitted(person).claim();
        TestActors.callAsSystem(() -> transaction.execute(status ->
                timekeeping.start(claim, ClockKind.DECISION, terms.today().minusYears(1), "test")));
        return claim;
    }

    /** Records a paper notice that came so many days ago. */
    public DefaultNoticeId notice(ClaimId claim, int daysAgo) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> defaulting.record(claim, paper(daysAgo)));
    }

    public PaperNotice paper(int daysAgo) {
        LocalDate received = terms.today().minusDays(daysAgo);
        return new PaperNotice(received, received.minusDays(1), "U bent te laat.", List.of());
    }

    /** Carla finds that the notice counts, or that there is a ground. */
    public void judge(ClaimId claim, DefaultNoticeId notice, NoPenaltyGround ground) {
        currentActor.runAs(ClaimWalk.CARLA, () -> defaulting.judge(claim, notice, ground, ground == null ? "" : "Zie de brief."));
    }
}
