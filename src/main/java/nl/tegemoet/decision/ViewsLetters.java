package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts letter L11 together, with the term of the day on which it leaves. */
@Component
class ViewsLetters implements LetterSource {

    private final Assessing assessing;
    private final Claims claims;
    private final Corresponding corresponding;
    private final Terms terms;

    ViewsLetters(Assessing assessing, Claims claims, Corresponding corresponding, Terms terms) {
        this.assessing = assessing;
        this.claims = claims;
        this.corresponding = corresponding;
        this.terms = terms;
    }

    @Override
    public Set<LetterType> types() {
        return Set.of(LetterType.REFUSAL_INTENTION);
    }

    /** From the proposal that was agreed to: as long as the letter has not left, that one stands. */
    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var proposal = assessing.agreedProposal(claim).orElseThrow();
        var receivedOn = claims.summary(claim).receivedOn();
        return corresponding.compose(claim, new RefusalIntentionLetter(receivedOn, RefusalGround.of(proposal.unmet()), proposal.reasons(),
                terms.viewsDue(receivedOn, leavesOn)));
    }
}
