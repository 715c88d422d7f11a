package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What tells the applicant who handles the claim: letter L02, with the contact as it is on the day on which the letter leaves. */
@Component
class RegistrationLetters implements LetterSource {

    private final Claims claims;
    private final Contacts contacts;
    private final Corresponding corresponding;

    RegistrationLetters(Claims claims, Contacts contacts, Corresponding corresponding) {
        this.claims = claims;
        this.contacts = contacts;
        this.corresponding = corresponding;
    }

    @Override
    public Set<LetterType> types() {
        return Set.of(LetterType.REGISTRATION);
    }

    /** A day that has gone by is no promise. */
    @Override
    public Composed compose(ClaimId id, LetterType type, String subject, LocalDate leavesOn) {
        var claim = claims.summary(id);
        var decideBy = claim.decideBy() == null || leavesOn.isAfter(claim.decideBy()) ? null : claim.decideBy();
        return corresponding.compose(id, new RegistrationLetter(claim.receivedOn(), contacts.name(id).orElse(null), decideBy));
    }
}
