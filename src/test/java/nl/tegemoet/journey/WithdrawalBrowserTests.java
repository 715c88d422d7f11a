package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A decision that is held back before it leaves, and an applicant who stops, in a real browser. */
@RealHouse
class WithdrawalBrowserTests {

    private static final Bsn HANNA = new Bsn("999900535");

    @Value("${tegemoet.test.url}")
    String house;

    @Autowired
    ExampleClaims examples;

    @Autowired
    SentLetters sent;

    @Autowired
    Claims claims;

    @Autowired
    ClaimWalk walk;

    @Autowired
    CurrentActor currentActor;

    @Test
    void aSignedDecisionIsHeldBackAndAnApplicantStops() {
        var id = sent.claim(examples.aPerson(HANNA, "Linden", LocalDate.of(1974, 6, 28)), Channel.POST);
        var page = "/desk/claims/" + currentActor.callAs(ClaimWalk.CARLA, () -> claims.summary(id)).number();
        walk.findComplete(id);
        walk.proposeGrant(id);
        walk.agree(id);
        walk.signOnly(id);
        try (var rosa = Someone.atADesk(house, "rosa")) {
            rosa.visit(page).write("reason", "Er kwam een brief binnen.").press("Aanvraag openen").look("withhold");
            rosa.page().locator("#withholding summary").click();
            rosa.page().locator("#withholding-reason").selectOption("NEW_DOCUMENT");
            rosa.page().locator("#withholding-words").fill("Er kwam een brief van het archief.");
            rosa.press("Aanhouden").look("withheld");
            assertThat(rosa.text()).contains("Aangehouden door");
        }
        try (var rosa = Someone.onAPhone(house, "rosa")) {
            rosa.visit(page).write("reason", "Er kwam een brief binnen.").press("Aanvraag openen").look("withheld-390");
        }
        try (var hanna = Someone.atADesk(house, "hanna")) {
            hanna.visit("/portal/claim").follow("Stoppen met mijn aanvraag").look("withdraw-1280");
        }
        try (var hanna = Someone.onAPhone(house, "hanna")) {
            hanna.visit("/portal/claim").look("withdraw-claim").follow("Stoppen met mijn aanvraag").look("withdraw");
            hanna.press("Ja, ik stop met mijn aanvraag").look("withdrawn");
            assertThat(hanna.text()).contains("U bent gestopt met uw aanvraag");
        }
        try (var hanna = Someone.atADesk(house, "hanna")) {
            hanna.visit("/portal/claim").look("withdrawn-1280");
        }
    }
}
