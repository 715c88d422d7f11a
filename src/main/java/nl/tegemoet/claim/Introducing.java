package nl.tegemoet.claim;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Sending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Introduces to the applicant who handles the claim (contactpersoon, letter L02): once, on the first morning after somebody took it. Who
 * handles it later is kept, and told to nobody by letter.
 */
@Service
@Transactional
public class Introducing {

    private final Contacts contacts;
    private final Sending sending;
    private final Accounting accounting;
    private final Clock clock;

    Introducing(Contacts contacts, Sending sending, Accounting accounting, Clock clock) {
        this.contacts = contacts;
        this.sending = sending;
        this.accounting = accounting;
        this.clock = clock;
    }

    /** Somebody handles the claim from now on; the letter itself is no work for the moment of taking. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD})
    public void handle(ClaimId claim, String person, String name) {
        contacts.put(claim, person, name, clock.instant());
    }

    /** Open claims whose applicant does not know yet who handles it. */
    @AllowedFor(Role.SYSTEM)
    @Transactional(readOnly = true)
    public List<ClaimId> due() {
        return contacts.untold();
    }

    /**
     * Writes to the applicant who handles the claim.
     *
     * @return false if that was done before, or the claim was decided or withdrawn
     */
    @AllowedFor(Role.SYSTEM)
    public boolean tell(ClaimId claim) {
        if (!contacts.tell(claim, clock.instant())) {
            return false;
        }
        accounting.act(claim, "claim.contact-told", Map.of());
        sending.send(claim, LetterType.REGISTRATION, claim.toString());
        return true;
    }

    /** A letter that still waits for the post has become beside the point. */
    @EventListener
    void on(ClaimWithdrawn event) {
        var claim = event.claim();
        if (sending.isWaiting(claim, LetterType.REGISTRATION, claim.toString())) {
            sending.takeBack(claim, LetterType.REGISTRATION, claim.toString(), "De aanvraag is ingetrokken.");
        }
    }
}
