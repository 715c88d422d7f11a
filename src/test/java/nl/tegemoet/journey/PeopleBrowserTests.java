package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Claims that are not typed by the victim: by a sister of somebody who died, and by a colleague from a form on paper. */
@RealHouse
class PeopleBrowserTests {

    @Value("${tegemoet.test.url}")
    String house;

    @Test
    void aSisterAppliesForHerBrotherWhoDied() {
        try (var sara = Someone.onAPhone(house, "sara")) {
            sara.visit("/portal").look("kin-begin").press("Aanvraag beginnen").look("kin-begin-forgotten");
            assertThat(sara.text()).contains("Kies een antwoord");
            sara.choose("forWhom", "deceased").press("Aanvraag beginnen").look("kin-victim");
            assertThat(sara.text()).contains("Wij vinden het erg dat deze persoon er niet meer is.").doesNotContain("bewindvoerder van deze persoon");
            sara.write("givenNames", "Johannes").write("familyName", "van Dijk").write("birthDate", "2-4-1958").write("diedOn", "4-5-2020")
                    .choose("relation", "sibling").choose("otherKin", "yes").choose("power", "all_written").look("kin-victim-filled");
            wide(sara, "kin-victim-wide");
            sara.goOn();
            sara.visit("/portal/application/person").choose("detailsCorrect", "yes").goOn().look("kin-stay");
            assertThat(sara.heading()).isEqualTo("Waar woonde deze persoon?");
            sara.write("stays[0].place", "Huize Avondrood").choose("stays[0].care", "residential_youth_care").choose("stays[0].placedBy", "judge")
                    .write("stays[0].from", "1968").write("stays[0].until", "1972").choose("stays[0].country", "nl").goOn().look("kin-violence");
            sara.choose("kinds", "physical").choose("by", "employee").write("violenceFrom", "1969").write("violenceUntil", "1971")
                    .choose("inNetherlands", "yes").choose("stillAffected", "yes").goOn();
            sara.choose("phoneAllowed", "no").choose("conversation", "no").choose("channel", "portal").choose("language", "nl")
                    .choose("interpreter", "no").goOn();
            sara.write("iban", ExampleClaims.anAccount()).write("holder", "S. van Dijk").goOn();
            sara.goOn().look("kin-check");
            assertThat(sara.text()).contains("Johannes", "Broer of zus", "Waar deze persoon woonde");
            sara.choose("archivesAllowed", "yes").tick("truthful").goOn();
            assertThat(sara.heading()).isEqualTo("Wij hebben uw aanvraag ontvangen");
            sara.visit("/portal/claim").look("kin-my-claim");
            assertThat(sara.text()).contains("Deze aanvraag gaat over Johannes van Dijk.", "Wilt u ook voor iemand anders aanvragen?");
            wide(sara, "kin-my-claim-wide");
        }
    }

    @Test
    void aFormOnPaperIsCopiedAndRegistered() {
        try (var carla = Someone.atADesk(house, "carla")) {
            carla.visit("/desk/intake").look("intake").goOn().look("intake-wrong");
            carla.write("postedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(4).toString()).write("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(2).toString())
                    .write("givenNames", "Hendrik").write("familyName", "Bakker").write("birthDate", "3-2-1948").write("street", "Kerkweg")
                    .write("houseNumber", "4").write("postcode", "1234 AB").write("town", "Zeist").goOn().look("intake-draft");
            carla.follow("Voor wie").choose("forWhom", "self").look("intake-victim").goOn();
            carla.goOn().write("stays[0].place", "Huize Avondrood").write("stays[0].from", "1958").write("stays[0].until", "1956").look("intake-stay").goOn();
            carla.look("intake-violence");
            phone(carla, "intake-violence-phone");
            carla.goOn().tick("conversation-not_asked").goOn();
            carla.goOn().look("intake-documents").attach("documents", "formulier.pdf", "application/pdf", JourneyBrowserTests.aPdf()).press("Toevoegen")
                    .look("intake-documents-attached");
            assertThat(carla.text()).contains("formulier.pdf");
            carla.goOn().goOn().look("intake-draft-done");
            assertThat(carla.text()).contains("Een verblijf eindigt vóór het begint.");
            phone(carla, "intake-draft-phone");
            carla.press("Aanvraag registreren").look("intake-registered");
            assertThat(carla.text()).contains("is geregistreerd");
            carla.follow("Origineel vastleggen").write("description", "Kinderfoto, zwart-wit").write("keptWhere", "kluis 2, map 14")
                    .write("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(2).toString()).look("intake-original").goOn();
            assertThat(carla.text()).contains("Kinderfoto, zwart-wit", "ligt bij ons");
            var number = carla.page().locator("h1 .tg-number").innerText();
            carla.visit("/desk/originals").look("originals");
            phone(carla, "originals-phone");
            carla.visit("/desk/claims/" + number);
            if (carla.text().contains("Waarom opent u")) {
                carla.write("reason", "Zien of alles is overgenomen").goOn();
            }
            carla.look("claim-from-paper");
            // parts of the statement are folded away
            assertThat(carla.page().locator("main").textContent()).contains("Niet gevraagd op het formulier", "Wat niet bij elkaar past",
                    "Kinderfoto, zwart-wit", "poststempel");
        }
    }

    private static void wide(Someone who, String picture) {
        who.page().setViewportSize(1280, 900);
        who.look(picture).page().setViewportSize(390, 844);
    }

    private static void phone(Someone who, String picture) {
        who.page().setViewportSize(390, 844);
        who.look(picture).page().setViewportSize(1280, 900);
    }
}
