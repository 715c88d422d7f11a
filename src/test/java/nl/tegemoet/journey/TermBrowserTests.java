package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Delaying;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Suspending;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The terms of a claim in a real browser: what staff see and do, and what the applicant reads. */
@RealHouse
class TermBrowserTests {

    private static final Bsn GIJS = new Bsn("999900523");

    @Value("${tegemoet.test.url}")
    String house;

    @Autowired
    ExampleClaims examples;

    @Autowired
    SentLetters sent;

    @Autowired
    Claims claims;

    @Autowired
    Delaying delaying;

    @Autowired
    Suspending suspending;

    @Autowired
    ClaimWalk walk;

    @Autowired
    CurrentActor currentActor;

    @Test
    void aTermIsExplainedMovedAndAskedAbout() {
        var id = sent.claim(examples.aPerson(GIJS, "Bakel", LocalDate.of(1968, 2, 3)), Channel.PORTAL);
        walk.settle(id);
        var claim = currentActor.callAs(ClaimWalk.CARLA, () -> claims.summary(id));
        var page = "/desk/claims/" + claim.number();
        currentActor.runAs(ClaimWalk.CARLA, () -> {
            suspending.begin(id, Ground.FOREIGN_INFORMATION, claim.receivedOn(), null, "Brief aan de gemeente Antwerpen.");
            suspending.recordArchiveRequest(id, claim.receivedOn(), "Utrechts Archief: verblijf.");
        });
        try (var gijs = Someone.onAPhone(house, "gijs")) {
            gijs.visit("/portal/claim").look("term-still-portal-390");
            assertThat(gijs.text()).contains("staat stil");
        }
        currentActor.runAs(ClaimWalk.CARLA, () -> {
            suspending.end(id, suspending.suspensions(id).get(0).id(), claim.receivedOn(), "Antwoord gekregen.");
            delaying.ask(id, claim.decideBy().plusWeeks(6), "U bent in juni weg. Wij willen u graag spreken.");
        });
        for (var carla : new Someone[] {Someone.atADesk(house, "carla"), Someone.onAPhone(house, "carla")}) {
            try (carla) {
                var width = carla.page().viewportSize().width;
                carla.visit(page);
                carla.page().locator("#terms summary").all().forEach(summary -> summary.click());
                carla.look("term-desk-" + width);
                carla.visit(page + "/term/suspension").look("term-act-" + width);
                carla.visit(page + "/mail-choice").look("paper-consent-" + width);
            }
        }
        try (var gijs = Someone.atADesk(house, "gijs")) {
            gijs.visit("/portal/claim").look("term-claim-portal-1280");
        }
        try (var gijs = Someone.onAPhone(house, "gijs")) {
            gijs.visit("/portal/claim").follow("Onze vraag over uitstel lezen").look("term-ask-portal-390");
            gijs.choose("agreed", "no").press("Antwoord versturen").look("term-answered-portal-390");
            assertThat(gijs.text()).contains("Er verandert niets.");
        }
    }
}
