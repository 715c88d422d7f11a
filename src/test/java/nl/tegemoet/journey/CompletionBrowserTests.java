package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Persons;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The completion of a claim as people see it: the applicant with a question, the caseworker after the term, and who signs. */
@RealHouse
class CompletionBrowserTests {

    /** As the realm of the pretended DigiD has her. */
    private static final Bsn ELINE = new Bsn("999990408");

    @Value("${tegemoet.test.url}")
    String house;
    @Autowired
    ExampleClaims examples;
    @Autowired
    SentLetters sent;
    @Autowired
    Claims claims;
    @Autowired
    Persons persons;
    @Autowired
    ClaimWalk walk;

    @Test
    void anApplicantSeesUntilWhenToAnswer() {
        try (var eline = Someone.onAPhone(house, "eline")) {
            eline.visit("/portal");
            var person = TestActors.callAs("carla", Role.CASEWORKER, () -> persons.find(ELINE)).orElseThrow();
            var claim = examples.submitted(person).claim();
            walk.ask(claim, "De naam van de plek waar u woonde van 1970 tot 1975.\nEen kopie van uw paspoort.");
            eline.visit("/portal/claim").look("my-claim-asked").follow("Onze vraag beantwoorden").look("question");
            assertThat(eline.text()).contains("U heeft de tijd tot en met");
            eline.page().setViewportSize(1280, 900);
            eline.look("question-wide");
            eline.write("answer", "Huize Avondrood in Zeist.").goOn();
            assertThat(eline.text()).contains("antwoord");
        }
    }

    @Test
    void aClaimIsLeftUnprocessedByTwoPeople() {
        var claim = sent.claim(Channel.POST);
        walk.ask(claim, "De naam van de plek waar u woonde van 1970 tot 1975.\nEen kopie van uw paspoort.");
        walk.letTermPass(claim);
        var page = "/desk/claims/" + number(claim);
        try (var carla = Someone.atADesk(house, "carla")) {
            reason(carla.visit(page));
            carla.press("Dit werk pakken").look("choose-course");
            carla.choose("course", "not_process").look("choose-course-not-process");
            carla.page().setViewportSize(390, 844);
            carla.look("choose-course-phone");
            carla.write("reasons", "Zonder de naam van de plek kunnen wij niet zoeken in de archieven.").goOn();
            assertThat(carla.text()).contains("vastgelegd");
        }
        try (var tom = Someone.atADesk(house, "tom")) {
            reason(tom.visit(page));
            tom.press("Dit werk pakken").look("sign-not-processed");
            tom.choose("agreed", "yes").tick("letterRead").tick("noConflict").goOn();
            assertThat(tom.text()).contains("vastgelegd");
        }
    }

    @Test
    void anAnswerOnPaperIsWrittenDown() {
        var claim = examples.submitted().claim();
        walk.ask(claim, "De naam van de plek waar u woonde.");
        try (var carla = Someone.atADesk(house, "carla")) {
            reason(carla.visit("/desk/claims/" + number(claim)));
            carla.look("claim-with-open-question").follow("Antwoord op papier vastleggen").look("paper-answer");
            carla.page().setViewportSize(390, 844);
            carla.look("paper-answer-phone");
            carla.goOn().look("paper-answer-wrong");
            carla.write("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString()).write("answer", "Een briefje met de naam: Huize Avondrood.").goOn();
            assertThat(carla.text()).contains("Op papier binnengekomen op");
        }
    }

    private static void reason(Someone reader) {
        if (reader.text().contains("Waarom opent u")) {
            reader.write("reason", "Nakijken van de aanvulling").goOn();
        }
    }

    private String number(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }
}
