package nl.tegemoet.claim;

import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.party.Persons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the applicant of a claim (correspondentie): under their own name and address, in the language and the size of letters they chose. */
@Service
@Transactional
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

    /** @throws ClaimNotFound if there is no such claim */
    @AllowedFor(Role.SYSTEM)
    public Letter write(ClaimId id, LetterContent content) {
        var claim = claims.summary(id);
        return letters.write(id, claim.number(), addressee(claim), contacting.preferences(id).locale(), content);
    }

    /** The letter as it would be if it were written now; nothing is kept. */
    @AllowedFor({Role.REVIEWER, Role.TEAM_LEAD})
    @Transactional(readOnly = true)
    public byte[] preview(ClaimId id, LetterContent content) {
        var claim = claims.summary(id);
        return letters.preview(claim.number(), addressee(claim), contacting.preferences(id).locale(), content);
    }

    private Addressee addressee(ClaimSummary claim) {
        var person = persons.profile(claim.person());
        return new Addressee(person.name(), person.address(), contacting.preferences(claim.id()).largePrint());
    }
}
