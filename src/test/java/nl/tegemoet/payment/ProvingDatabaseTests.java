package nl.tegemoet.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After the grant was paid, with the whole house at work. */
@RealParts
class ProvingDatabaseTests {

    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Letters letters;

    @Test
    void whoWasPaidGetsOneProofOfItBesideTheGrant() {
        var claim = sent.claim(Channel.PORTAL);
        walk.grant(claim);
        walk.report(walk.bank(walk.release(Set.of(claim))));
        walk.settle(claim);

        assertThat(TestActors.callAs("tom", Role.TEAM_LEAD, () -> letters.list(claim))).extracting(letter -> letter.type())
                .containsOnlyOnce(LetterType.PAYMENT_PROOF).contains(LetterType.GRANT);
    }
}
