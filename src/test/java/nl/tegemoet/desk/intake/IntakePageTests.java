package nl.tegemoet.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which a form is copied from paper. */
@RealParts
class IntakePageTests {

    @Autowired
    MockMvc browser;

    private DeskVisitor dirk;

    @BeforeEach
    void dirkIsAtHisDesk() {
        dirk = new DeskVisitor(browser, TestActors.staff("dirk", Role.DISPATCHER));
    }

    @Test
    void whatIsWrongAtTheBeginningIsNamedAndKept() {
        var again = dirk.submit(dirk.open("/desk/intake"), "/desk/intake", Map.of("familyName", "Bakker", "postedOn", "3-11-2026", "receivedOn", "1-11-2026"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text(".tg-error-summary")).contains("Ontvangen op", "Voornamen");
        assertThat(again.page().select("[name=familyName]").val()).isEqualTo("Bakker");
        var future = dirk.submit(dirk.open("/desk/intake"), "/desk/intake", Map.of("receivedOn", LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(2).toString()));
        assertThat(future.text(".tg-error-summary")).contains("Deze datum is nog niet geweest");
    }

    @Test
    void aFormIsCopiedPageByPageAndRegistered() {
        var draft = begun();
        var list = dirk.open("/desk/intake");
        assertThat(list.page().select("a[href=" + draft + "]").text()).isEqualTo("H. Bakker");

        var victim = dirk.open(draft + "/victim");
        assertThat(dirk.submit(victim, draft + "/victim", Map.of("forWhom", "self")).location()).isEqualTo(draft + "/person");
        var contact = dirk.open(draft + "/contact");
        assertThat(contact.page().select("input[name=conversation.skipped][value=not_asked]")).hasSize(1);
        assertThat(dirk.submit(contact, draft + "/contact", Map.of("conversation.skipped", "not_asked")).location()).isEqualTo(draft + "/bank");
        assertThat(dirk.open(draft + "/contact").page().select("input[name=conversation.skipped][checked]")).as("kept").hasSize(1);

        var wrong = dirk.submit(dirk.open(draft + "/bank"), draft + "/bank", Map.of("iban", "NL00 ABNA 0417 1643 00", "holder", "H. Bakker"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[name=holder]").val()).isEqualTo("H. Bakker");
        var refused = dirk.submit(dirk.open(draft), draft + "/register", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".tg-error-summary")).contains("klopt iets niet");
        assertThat(dirk.submit(dirk.open(draft + "/bank"), draft + "/bank", Map.of("iban", "", "iban.skipped", "not_asked")).location())
                .isEqualTo(draft + "/documents");

        var done = dirk.submit(dirk.open(draft), draft + "/register", Map.of()).location();
        assertThat(done).startsWith("/desk/intake?registered=TG-");
        assertThat(dirk.open(done).text("main")).contains("is geregistreerd");
        assertThat(dirk.open("/desk/intake").page().select("a[href=" + draft + "]")).isEmpty();
        assertThat(dirk.open(draft).status()).as("nobody copies it any more").isEqualTo(404);
    }

    @Test
    void staysThatContradictEachOtherAreNamedAndRefuseNothing() {
        var draft = begun();
        var page = dirk.open(draft + "/stay");
        dirk.submit(page, draft + "/stay", Map.of("_add", "stays", "stays[0].place", "Huize A", "stays[0].from", "1960", "stays[0].until", "1958"));
        assertThat(dirk.open(draft + "/stay").page().select("[name='stays[1].place']")).hasSize(1);
        var overview = dirk.open(draft);
        assertThat(overview.text("main")).contains("Een verblijf eindigt vóór het begint.");
        assertThat(dirk.submit(overview, draft + "/register", Map.of()).location()).startsWith("/desk/intake?registered=TG-");
    }

    @Test
    void anOriginalIsOnTheClaimUntilItWentBack() {
        var number = dirk.submit(dirk.open(begun()), lastDraft + "/register", Map.of()).location().replace("/desk/intake?registered=", "");
        var page = "/desk/claims/" + number + "/originals";
        assertThat(dirk.submit(dirk.open(page), page, Map.of()).status()).isEqualTo(422);
        assertThat(dirk.submit(dirk.open(page), page, Map.of("description", "Kinderfoto", "keptWhere", "kluis 2", "receivedOn", "1-11-2026")).location())
                .isEqualTo(page);
        assertThat(dirk.open(page).text("main")).contains("Kinderfoto", "kluis 2", "ligt bij ons");
        var row = dirk.open("/desk/originals").page().select("tr:contains(" + number + ") a").attr("href");
        var early = dirk.submit(dirk.open(row), row, Map.of("returnedOn", "31-10-2026", "way", "POST"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text(".tg-error-summary")).contains("niet teruggaan");
        assertThat(dirk.submit(dirk.open(row), row, Map.of("returnedOn", "2-11-2026", "way", "IN_PERSON")).location()).isEqualTo("/desk/originals");
        assertThat(dirk.open(page).text("main")).contains("teruggegeven op 2 november 2026, in eigen hand").doesNotContain("ligt bij ons");
    }

    private String lastDraft;

    private String begun() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("postedOn", "30-10-2026");
        answers.put("receivedOn", "1-11-2026");
        answers.put("bsn", ExampleClaims.aBsn().value());
        answers.put("givenNames", "Hendrik");
        answers.put("familyName", "Bakker");
        answers.put("birthDate", "3-2-1948");
        answers.put("street", "Kerkweg");
        answers.put("houseNumber", "4");
        answers.put("postcode", "1234ab");
        answers.put("town", "Zeist");
        lastDraft = dirk.submit(dirk.open("/desk/intake"), "/desk/intake", answers).location();
        return lastDraft;
    }
}
