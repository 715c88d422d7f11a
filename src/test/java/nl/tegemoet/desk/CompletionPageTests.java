package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The desk's pages about a claim that is not complete: choosing its course, signing, and an answer on paper. */
@RealParts
class CompletionPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    SentLetters sent;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;

    @Test
    void aClaimIsLeftUnprocessedByTwoPeople() {
        var claim = sent.claim(Channel.POST);
        walk.ask(claim, "De naam van de plek.\nEen kopie van uw paspoort.");
        walk.letTermPass(claim);
        var page = "/desk/claims/" + number(claim);
        var carla = visitor(ClaimWalk.CARLA, page);
        take(carla, page);
        var choosing = carla.open(page);
        assertThat(choosing.text("main")).contains("Vervolg kiezen", "niet binnengekomen");
        assertThat(choosing.page().select("textarea[name=missing]").val()).contains("De naam van de plek.");
        var incomplete = carla.submit(choosing, page + "/choose-course", Map.of("course", "not_process"));
        assertThat(incomplete.page().select("textarea[name=reasons]")).as("what the choice asks").isNotEmpty();
        var proposed = carla.submit(choosing, page + "/choose-course", Map.of("course", "not_process", "missing", "De naam van de plek.",
                "reasons", "Zonder de naam van de plek kunnen wij niet zoeken."));
        assertThat(proposed.location()).as(proposed.text(".tg-error-summary")).isEqualTo("/desk");

        var tom = visitor(ClaimWalk.TOM, page);
        take(tom, page);
        var signing = tom.open(page);
        assertThat(signing.text("main")).contains("De naam van de plek.", "Zonder de naam van de plek", "Carla");
        var letter = tom.open(signing.page().select("a[href$=/letter-to-sign]").attr("href"));
        assertThat(letter.response().getContentType()).isEqualTo("application/pdf");
        var withoutRemarks = tom.submit(signing, page + "/sign-not-processed", Map.of("agreed", "no", "noConflict", "true"));
        assertThat(withoutRemarks.page().select("textarea[name=remarks]")).as("what a no asks").isNotEmpty();
        assertThat(tom.submit(signing, page + "/sign-not-processed", Map.of("agreed", "no", "remarks", "Noem ook welke jaren wij zoeken.",
                "noConflict", "true")).location()).isEqualTo("/desk");

        take(carla, page);
        var again = carla.open(page);
        assertThat(again.text("main")).contains("vraagt u om nog eens te kijken", "Noem ook welke jaren wij zoeken.");
        assertThat(again.page().select("textarea[name=missing]").val()).isEqualTo("De naam van de plek.");
        assertThat(carla.submit(again, page + "/choose-course", Map.of("course", "not_process", "missing", "De naam van de plek, 1974 tot 1977.",
                "reasons", "Zonder de naam van de plek kunnen wij niet zoeken.")).location()).isEqualTo("/desk");

        take(tom, page);
        signing = tom.open(page);
        assertThat(tom.submit(signing, page + "/sign-not-processed", Map.of("agreed", "yes", "letterRead", "true", "noConflict", "true")).location())
                .isEqualTo("/desk");
        walk.settle(claim);
        sent.post(claim);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).outcome()).isEqualTo(Outcome.NOT_PROCESSED);
        assertThat(tom.open(page).text("main")).contains("Niet behandeld");
    }

    @Test
    void answerIsCalledNotEnoughOnlyAfterTheTerm() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        walk.ask(claim, "De naam van de plek.");
        walk.answer(claim, person, "Dat weet ik niet.");
        var page = "/desk/claims/" + number(claim);
        var carla = visitor(ClaimWalk.CARLA, page);
        take(carla, page);
        var refused = carla.submit(carla.open(page), page + "/completeness-check", Map.of("complete", "not_enough"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".tg-error-summary")).contains("De termijn voor de aanvulling loopt nog");
    }

    @Test
    void anAnswerOnPaperIsWrittenDown() {
        var claim = examples.submitted().claim();
        walk.ask(claim, "De naam van de plek.");
        var page = "/desk/claims/" + number(claim);
        var carla = visitor(ClaimWalk.CARLA, page);
        var address = carla.open(page).page().select("a[href$=/paper-answer]").attr("href");
        var form = carla.open(address);
        assertThat(form.text("main")).contains("De naam van de plek.");
        var wrong = carla.send(address, Map.of("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusYears(1).toString(), "answer", "Huize Avondrood"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text(".tg-error-summary")).contains("kan niet op die dag");
        var kept = carla.send(address, Map.of("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString(), "answer", "Huize Avondrood"));
        assertThat(kept.location()).as(kept.text(".tg-error-summary")).isEqualTo(page + "#questions");
        assertThat(carla.open(page).text("#questions")).contains("Huize Avondrood", "Op papier binnengekomen op");
        assertThat(carla.open(address).location()).isEqualTo(page + "#questions");
    }

    private DeskVisitor visitor(Actor actor, String page) {
        var visitor = new DeskVisitor(browser, actor);
        visitor.send(page + "/reason", Map.of("reason", "Nakijken van de aanvulling"));
        return visitor;
    }

    private static void take(DeskVisitor visitor, String page) {
        var open = visitor.open(page);
        visitor.submit(open, open.page().select("form[action$=/take]").attr("action"), Map.of());
    }

    private String number(ClaimId claim) {
        return TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }
}
