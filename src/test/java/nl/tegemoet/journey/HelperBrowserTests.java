package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** An applicant lets somebody read along and takes it back; two people with telephones of their own. */
@RealHouse
class HelperBrowserTests {

    private static final Bsn ILSE = new Bsn("999906100");
    private static final Bsn KEES = new Bsn("999906203");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d-M-uuuu");

    @Value("${tegemoet.test.url}")
    String house;

    @Autowired
    ExampleClaims examples;

    @Autowired
    SentLetters sent;

    @Autowired
    ClaimWalk walk;

    @Autowired
    Claims claims;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Test
    void somebodyReadsAlongUntilItIsTakenBack() {
        var claim = sent.claim(examples.aPerson(ILSE, "Kramer", LocalDate.of(1971, 5, 19)), Channel.PORTAL);
        try (var ilse = Someone.onAPhone(house, "ilse"); var kees = Someone.onAPhone(house, "kees")) {
            ilse.visit("/portal/claim").follow("Iemand laten meelezen").look("sharing-390");
            ilse.write("who", "mijn buurman").choose("relation", "FRIEND").write("until", TYPED.format(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(1)));
            ilse.press("Code maken").look("sharing-nothing-chosen");
            assertThat(ilse.text()).contains("Kies wat deze persoon mag zien");
            ilse.tick("statement").tick("status").press("Code maken").look("sharing-code");
            var code = ilse.page().locator(".tg-share-code").innerText();

            kees.visit("/portal/helping").write("code", "ZZZZZ-22222").press("Meelezen");
            assertThat(kees.text()).contains("Deze code klopt niet");
            kees.look("helping-wrong").write("code", code.toLowerCase()).page().locator("main form button").click();
            kees.look("helping");
            assertThat(kees.text()).contains("Er is nog geen besluit").doesNotContain("NL", "Brieven", ILSE.value());
            var shared = kees.page().url();

            ilse.visit("/portal/claim/" + claim + "/helpers").look("sharing-accepted");
            assertThat(ilse.text()).contains("Kees Verhoeven");
            ilse.follow("Bekijk wat zij zien").look("sharing-preview");
            assertThat(ilse.text()).contains("Er is nog geen besluit");
            ilse.visit("/portal/claim/" + claim + "/helpers").press("Stop met meelezen").look("sharing-taken-back");

            kees.page().navigate(shared);
            assertThat(kees.text()).doesNotContain("Er is nog geen besluit");
        }
        assertThat(jdbc.sql("select distinct object from audit_read where claim_id = ? and actor_roles = 'applicant'").param(claim.toString())
                .query(String.class).list()).contains("claim", "statement", "status");
        try (var ilse = Someone.atADesk(house, "ilse")) {
            ilse.visit("/portal/claim/" + claim + "/helpers").look("sharing-1280");
        }
    }

    @Test
    void somebodyActsForAnApplicantWhoGoesFirst() {
        var claim = sent.claim(examples.aPerson(KEES, "Verhoeven", LocalDate.of(1966, 10, 2)), Channel.PORTAL);
        walk.settle(claim);
        var page = "/desk/claims/" + currentActor.callAs(ClaimWalk.CARLA, () -> claims.summary(claim)).number();
        try (var kees = Someone.onAPhone(house, "kees")) {
            kees.visit("/portal/claim/" + claim).look("claim-helpers-390").follow("Iemand machtigen").choose("kind", "LAWYER");
            kees.write("name", "J. Bos").write("organisation", "Bos Advocaten").write("address", "Markt 1, 1234 AB Zeist").tick("acts");
            kees.write("from", TYPED.format(LocalDate.now(ZoneId.of("Europe/Amsterdam")))).press("Vastleggen").look("representation-390");
            assertThat(kees.text()).contains("J. Bos", "Bos Advocaten");
        }
        try (var carla = Someone.atADesk(house, "carla")) {
            carla.visit(page).page().locator("#priority summary").click();
            carla.page().locator("#priority-reason").fill("Verteld aan de telefoon.");
            carla.press("Voorrang geven").look("priority-1280");
            carla.follow("Bekijken of beëindigen").look("representation-1280");
            carla.visit("/desk?view=all").look("priority-worklist-1280");
        }
        try (var carla = Someone.onAPhone(house, "carla")) {
            carla.visit(page).look("priority-390").visit(page + "/representatives").look("representation-desk-390");
            carla.visit("/desk?view=all").look("priority-worklist-390");
        }
    }
}
