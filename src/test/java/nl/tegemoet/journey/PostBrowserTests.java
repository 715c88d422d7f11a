package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Persons;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The way of a letter as people see it: the applicant on a phone, the dispatchers at their desks. */
@RealHouse
class PostBrowserTests {

    /** As the realm of the pretended DigiD has him. */
    private static final Bsn DAAN = new Bsn("999990317");

    @Value("${tegemoet.test.url}")
    String house;
    @Autowired
    SentLetters sent;
    @Autowired
    ExampleClaims examples;
    @Autowired
    Claims claims;
    @Autowired
    Persons persons;
    @Autowired
    ClaimWalk walk;

    private String number(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }

    private ClaimId posted(PersonId person) {
        var claim = sent.claim(person, Channel.POST);
        walk.settle(claim);
        for (int i = 0; sent.waiting(claim).size() < 2 && i < 200; i++) {
            walk.settle(claim);
        }
        return claim;
    }

    @Test
    void twoDispatchersBringTheMailOutAndOneLetterComesBack() {
        var one = posted(examples.aPerson());
        posted(examples.aPerson("Kok", LocalDate.of(1949, 6, 15)));
        String run;
        try (var dirk = Someone.atADesk(house, "dirk")) {
            dirk.visit("/desk").look("post");
            assertThat(dirk.text()).contains(number(one), "L01", "K01");
            dirk.goOn().look("run-prepared");
            run = dirk.page().url().substring(house.length());
            assertThat(dirk.text()).contains("Een collega geeft haar vrij");
        }
        try (var daphne = Someone.atADesk(house, "daphne")) {
            daphne.visit(run).look("run-to-release").press("de deur uit").look("run-released");
            assertThat(daphne.text()).contains("Daphne Driessen");
            daphne.visit("/desk/post").write("number", number(one)).press("Brief zoeken").look("returned");
            daphne.page().locator("input[name=paper]").first().check();
            daphne.choose("why", "MOVED").goOn();
            daphne.visit("/desk/post/follow-ups").look("follow-ups");
            assertThat(daphne.text()).contains(number(one));
        }
        try (var tom = Someone.atADesk(house, "tom")) {
            tom.visit("/desk/claims/" + number(one));
            if (tom.text().contains("Waarom opent u")) {
                tom.write("reason", "Post kwam terug").goOn();
            }
            tom.look("claim-with-returned-mail");
            assertThat(tom.page().locator("#mail").innerText()).contains("kwam terug: Verhuisd");
        }
    }

    @Test
    void anApplicantChangesHowPostComes() {
        try (var daan = Someone.onAPhone(house, "daan")) {
            daan.visit("/portal");
            var person = TestActors.callAs("carla", Role.CASEWORKER, () -> persons.find(DAAN)).orElseThrow();
            var claim = sent.claim(person, Channel.PORTAL);
            walk.settle(claim);
            sent.send(claim);
            daan.visit("/portal/claim").look("letters");
            assertThat(daan.page().locator("#letters").innerText()).contains("nieuw");
            daan.follow("Hoe wilt u post van ons krijgen?").look("mail-choice");
            daan.choose("decision", "both").choose("notice", "yes").write("email", "daan@example.org").choose("address", "other");
            daan.write("street", "Veiligstraat").write("houseNumber", "7").write("postcode", "5611 AB").write("town", "Eindhoven");
            daan.look("mail-choice-filled").goOn().look("mail-choice-saved");
            assertThat(daan.text()).contains("Uw keuze is bewaard");
        }
    }
}
