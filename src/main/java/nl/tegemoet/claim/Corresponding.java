package nl.tegemoet.claim;

import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.Persons;
import nl.tegemoet.sending.Composed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses what is written to the applicant of a claim (correspondentie): their own name, the address that is safe for them, the language
 * and the size of letters they chose.
 */
@Service
@Transactional(readOnly = true)
public class Corresponding {

    private final Claims claims;
    private final Persons persons;
    private final Contacting contacting;
    private final Letters letters;

    Corresponding(Claims claims, Persons persons, Contacting contacting, Letters letters) {
        this.claims = claims;
        this.persons = persons;
        this.contacting = contacting;
        this.letters = letters;
    }

    /**
     * A letter to the applicant, to be sent; what a {@link nl.tegemoet.sending.LetterSource} hands over.
     *
     * @throws ClaimNotFound if there is no such claim
     */
    @AllowedFor(Role.SYSTEM)
    public Composed compose(ClaimId id, LetterContent content) {
        var claim = claims.summary(id);
        return new Composed(claim.number(), addressee(claim), contacting.preferences(id).locale(), content);
    }

    /** The letter as it would be if it were written now; nothing is kept. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    public byte[] preview(ClaimId id, LetterContent content) {
        var claim = claims.summary(id);
        return letters.preview(claim.number(), addressee(claim), contacting.preferences(id).locale(), content);
    }

    private Addressee addressee(ClaimSummary claim) {
        var person = persons.profile(claim.person());
        var safe = contacting.wishes(claim.id()).safeAddress();
        return new Addressee(person.name(), safe == null ? person.address() : safe, contacting.preferences(claim.id()).largePrint());
    }
}
