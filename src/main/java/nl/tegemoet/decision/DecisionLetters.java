package nl.tegemoet.decision;

import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.Signatory;
import nl.tegemoet.party.BankAccounts;
import org.springframework.stereotype.Component;

/** Writes the letter that announces a decision: L12 for a grant, L13 for a refusal. */
@Component
class DecisionLetters {

    private final Corresponding corresponding;
    private final Claims claims;
    private final BankAccounts accounts;

    DecisionLetters(Corresponding corresponding, Claims claims, BankAccounts accounts) {
        this.corresponding = corresponding;
        this.claims = claims;
        this.accounts = accounts;
    }

    LetterId write(Decision decision, Announcement announcement) {
        return corresponding.write(decision.claim(), content(decision, announcement)).id();
    }

    byte[] preview(Decision decision, Announcement announcement) {
        return corresponding.preview(decision.claim(), content(decision, announcement));
    }

    private LetterContent content(Decision decision, Announcement announcement) {
        return decision.isGrant() ? grant(decision, announcement) : refusal(decision, announcement);
    }

    private LetterContent grant(Decision decision, Announcement announcement) {
        var account = accounts.current(decision.claim()).orElseThrow().iban();
        return new GrantLetter(claims.summary(decision.claim()).receivedOn(), decision.amount(), account, announcement.paymentDue(),
                announcement.objectionUntil(), signatory(decision));
    }

    private LetterContent refusal(Decision decision, Announcement announcement) {
        return new RefusalLetter(claims.summary(decision.claim()).receivedOn(), decision.grounds(), decision.reasons(),
                announcement.objectionUntil(), signatory(decision));
    }

    private static Signatory signatory(Decision decision) {
        return new Signatory(decision.signature().signedByName(), decision.signature().capacity().name());
    }
}
