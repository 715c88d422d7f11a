package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What goes to an applicant who waits: letter L32, made of the queue as it is on the day on which the letter leaves. */
@Component
class WaitingLetters implements LetterSource {

    private final Claims claims;
    private final Queue queue;
    private final Corresponding corresponding;

    WaitingLetters(Claims claims, Queue queue, Corresponding corresponding) {
        this.claims = claims;
        this.queue = queue;
        this.corresponding = corresponding;
    }

    @Override
    public Set<LetterType> types() {
        return Set.of(LetterType.WAITING);
    }

    @Override
    public Composed compose(ClaimId id, LetterType type, String subject, LocalDate leavesOn) {
        var claim = claims.summary(id);
        var expected = queue.expected(claim);
        return corresponding.compose(id, new WaitingLetter(claim.receivedOn(), queue.figure().handling(), queue.ahead(claim),
                expected.map(Expectation::month).orElse(null), expected.map(Expectation::laterThanLaw).orElse(false), claim.decideBy()));
    }
}
