package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.evidence.Cataloguing;
import nl.tegemoet.evidence.Entry;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.TaskKind;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody adds what they think of later, and whoever reviews the proposal that was made before reads it first. */
@RealHouse
class AdditionBrowserTests {

    private static final Bsn NOOR = new Bsn("999900948");

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
    Cataloguing cataloguing;

    @Autowired
    CurrentActor currentActor;

    @Test
    void whatIsAddedAfterTheProposalIsReadBeforeItIsAgreedTo() {
        TestActors.callAsSystem(() -> cataloguing.add(new Entry("Huize Avondlicht", List.of("Gesticht Avondlicht"), "residential_youth_care",
                "Verzonnendam", 1948, 1981)));
        var id = sent.claim(examples.aPerson(NOOR, "Wolters", LocalDate.of(1969, 2, 11)), Channel.POST);
        var page = "/desk/claims/" + currentActor.callAs(ClaimWalk.CARLA, () -> claims.summary(id)).number();
        walk.findComplete(id);
        walk.proposeGrant(id);
        try (var noor = Someone.atADesk(house, "noor")) {
            noor.visit("/portal/claim").look("addition-claim-1280").follow("Iets toevoegen of verbeteren").look("addition-1280");
        }
        try (var noor = Someone.onAPhone(house, "noor")) {
            noor.visit("/portal/claim").follow("Iets toevoegen of verbeteren").press("Versturen").look("addition-empty");
            assertThat(noor.text()).contains("Schrijf iets op of voeg een bestand toe");
            noor.write("text", "Het was niet in 1973 maar in 1974. Ik vond een brief.").look("addition").press("Versturen").look("addition-sent");
            assertThat(noor.text()).contains("Wij hebben het ontvangen", "Het was niet in 1973 maar in 1974.");
        }
        walk.take(id, TaskKind.REVIEW, ClaimWalk.ROSA);
        try (var rosa = Someone.onAPhone(house, "rosa")) {
            rosa.visit(page).look("addition-review-390");
        }
        try (var rosa = Someone.atADesk(house, "rosa")) {
            rosa.visit(page).look("addition-review-1280");
            assertThat(rosa.text()).contains("nadat dit voorstel was gemaakt", "Het was niet in 1973 maar in 1974.");
            rosa.choose("agreed", "yes").tick("noConflict").press("Vastleggen").look("addition-refused-1280");
            assertThat(rosa.text()).contains("Lees het en kruis aan");
            rosa.choose("agreed", "yes").tick("noConflict").tick("seen").press("Vastleggen");
            assertThat(rosa.text()).contains("Mijn werk");
        }
        try (var carla = Someone.atADesk(house, "carla")) {
            carla.visit("/desk/institutions?q=avondlicht").look("register-1280").follow("Huize Avondlicht").look("institution-1280");
            carla.visit(page + "/additions/new").write("reason", "Ik leg een telefoongesprek vast.").press("Aanvraag openen");
            carla.visit(page + "/additions/new").look("paper-addition-1280").visit(page).look("evidence-card-1280");
        }
        try (var carla = Someone.onAPhone(house, "carla")) {
            carla.visit("/desk/institutions?q=avondlicht").look("register-390").follow("Huize Avondlicht").look("institution-390");
        }
    }
}
