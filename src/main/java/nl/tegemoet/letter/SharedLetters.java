package nl.tegemoet.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.Purpose;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.ClaimSharing;
import nl.tegemoet.identity.ClaimSharing.Part;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the letters of a claim to somebody with whom the applicant shares them. Letters that name a bank account stay with the applicant,
 * and what a helper reads is not read by the applicant.
 */
@Service
@Transactional
@AllowedFor(Role.APPLICANT)
public class SharedLetters {

    private static final Set<LetterType> NAMES_AN_ACCOUNT = EnumSet.of(LetterType.SUBMISSION_COPY, LetterType.GRANT, LetterType.PAYMENT_PROOF,
            LetterType.PENALTY);
    private static final Purpose READING_ALONG = Purpose.reason("Leest mee op uitnodiging van de aanvrager.");

    private final LetterArchive archive;
    private final ClaimOwners owners;
    private final ClaimSharing sharing;
    private final Accounting accounting;
    private final CurrentActor currentActor;

    SharedLetters(LetterArchive archive, ClaimOwners owners, ClaimSharing sharing, Accounting accounting, CurrentActor currentActor) {
        this.archive = archive;
        this.owners = owners;
        this.sharing = sharing;
        this.accounting = accounting;
        this.currentActor = currentActor;
    }

    /**
     * In the order in which they were made.
     *
     * @throws LetterNotFound if they are not shared
     */
    @Transactional(readOnly = true)
    public List<Letter> list(ClaimId claim) {
        require(claim);
        return archive.of(claim).stream().filter(letter -> !NAMES_AN_ACCOUNT.contains(letter.type())).toList();
    }

    /** @throws LetterNotFound also if it is not shared */
    public OpenedLetter open(LetterId id) {
        var letter = archive.find(id).filter(found -> !NAMES_AN_ACCOUNT.contains(found.type())).orElseThrow(LetterNotFound::new);
        require(letter.claim());
        accounting.read(letter.claim(), "letter:" + id, READING_ALONG);
        return new OpenedLetter(letter, archive.pdf(letter));
    }

    private void require(ClaimId claim) {
        var me = currentActor.actor().personId();
        if (!owners.owns(me, claim) && !sharing.shared(me, claim).contains(Part.LETTERS)) {
            throw new LetterNotFound();
        }
    }
}
