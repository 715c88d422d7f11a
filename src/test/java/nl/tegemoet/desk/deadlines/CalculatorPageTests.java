package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The calculator as a page, and the same question asked of a claim. */
@RealParts
class CalculatorPageTests {

    private static final String CALCULATOR = "/desk/deadlines/calculator";
    private static final String EXAMPLE = CALCULATOR + "?clock=DECISION&start=5-1-2026&asOf=1-8-2026"
            + "&type=TERM_NOTICE&on=20-2-2026&until=6-7-2026&weeks="
            + "&type=COMPLETION_REQUESTED&on=2-3-2026&until=13-4-2026&weeks="
            + "&type=COMPLETED&on=2026-03-20&until=&weeks=";

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Timekeeping timekeeping;
    @Autowired
    Terms terms;
    @Autowired
    ClaimHistory history;

    private DeskVisitor carla;

    @BeforeEach
    void carlaIsThere() {
        carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
    }

    @Test
    void theFirstPageAsksAndComplainsOfNothing() {
        var page = carla.open(CALCULATOR);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("[data-error-summary], .utrecht-form-field-error-message, #answer")).isEmpty();
        assertThat(page.page().select("#clock option")).hasSize(7);
    }

    @Test
    void theExampleOfTheContractComesOutLineByLine() {
        var page = carla.open(EXAMPLE);
        assertThat(page.text(".tg-clock")).contains("De laatste dag is 23 juli 2026.", "De laatste dag is voorbij.", "17 dagen");
        assertThat(page.page().select("tbody tr").eachText()).containsExactly(
                "Awb 4:14(3) 6 jan. 2026 6 jul. 2026 Redelijke termijn, meegedeeld op 20 februari 2026.",
                "Awb 4:15(1)a 3 mrt. 2026 19 mrt. 2026 Opgeschort: 17 dagen.");
    }

    @Test
    void addingAnEventKeepsWhatWasTypedAndAsksOnlyItsOwnFields() {
        var page = carla.open(EXAMPLE.replace("start=5-1-2026", "start=geen dag") + "&newType=ARCHIVE_REQUEST&add=true");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("[data-error-summary]")).isEmpty();
        assertThat(page.page().select("#start").val()).isEqualTo("geen dag");
        assertThat(page.page().select("#until-1").val()).isEqualTo("13-4-2026");
        assertThat(page.page().select("#on-3")).hasSize(1);
        assertThat(page.page().select("#until-3, #weeks-3")).isEmpty();
        // every event sends the same fields, so that none takes the values of another
        for (var name : new String[] {"type", "on", "until", "weeks"}) {
            assertThat(page.page().select("form.tg-sum [name=" + name + "]")).as(name).hasSize(4);
        }
    }

    @Test
    void anEventIsTakenAway() {
        var page = carla.open(EXAMPLE + "&remove=1");
        assertThat(page.page().select("legend").eachText()).containsExactly("Langere termijn meegedeeld", "Aanvulling ontvangen");
        assertThat(page.page().select("#on-1").val()).isEqualTo("2026-03-20");
    }

    @Test
    void whatIsNoDayIsSaidBesideItAndStays() {
        var page = carla.open(EXAMPLE.replace("on=2-3-2026", "on=31-2-2026"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("[data-error-summary] a").attr("href")).isEqualTo("#on-1");
        assertThat(page.text("[data-error-summary] a")).startsWith("Om aanvulling gevraagd, gevraagd op: Dit is geen dag");
        assertThat(page.text("#on-1-error")).isEqualTo("Dit is geen dag die bestaat. Typ een dag als 2-3-2026.");
        assertThat(page.page().select("#on-1").val()).isEqualTo("31-2-2026");
        assertThat(page.page().select("#on-1").attr("aria-describedby")).contains("on-1-error");
    }

    @Test
    void whatCannotBeIsSaidBesideTheEventThatSaysIt() {
        assertThat(carla.open(EXAMPLE.replace("until=13-4-2026", "until=1-3-2026")).text("#until-1-error"))
                .isEqualTo("Een einde ligt vóór zijn begin.");
        assertThat(carla.open(EXAMPLE.replace("on=2026-03-20", "on=2025-12-31")).text("#on-2-error"))
                .isEqualTo("Een gebeurtenis ligt vóór het begin.");
        assertThat(carla.open(CALCULATOR + "?clock=PAYMENT&start=1-1-2101").text("#start-error")).isEqualTo("Een dag ligt na het jaar 2100.");
        assertThat(carla.open(CALCULATOR + "?clock=OBJECTION_DECISION&start=1-6-2026&type=POSTPONED&on=1-7-2026&until=&weeks=9")
                .text("#weeks-0-error")).isEqualTo("Zo lang kan een besluit niet worden verdaagd.");
        assertThat(carla.open(CALCULATOR + "?clock=PAYMENT&start=1-6-2026&type=ARCHIVE_REQUEST&on=1-7-2026").text("#on-0-error"))
                .isEqualTo("Deze gebeurtenis hoort niet bij deze termijn.");
    }

    @Test
    void aPenaltyAsksWhenTheTermEnded() {
        var page = carla.open(CALCULATOR + "?clock=PENALTY&was=DECISION&start=1-3-2026");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#termEnded")).hasSize(1);
        assertThat(carla.open(CALCULATOR + "?clock=PENALTY&start=1-3-2026&termEnded=16-2-2026&asOf=4-4-2026").text(".tg-clock"))
                .contains("532", "20 dagen vanaf 16 maart 2026");
    }

    @Test
    void aClaimAnswersWhatIfIAskForACompletionToday() {
        var claim = filed();
        var due = terms.today().plusWeeks(26);
        var page = carla.open("/desk/claims/" + claim.number() + "/what-if");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#type option[selected]").val()).isEqualTo("COMPLETION_REQUESTED");
        assertThat(page.page().select("#on-0").val()).isEqualTo(TypedDay.write(terms.today()));
        var until = terms.completionDue(terms.today(), terms.today());
        assertThat(page.page().select("#until-0").val()).isEqualTo(TypedDay.write(until));
        var days = until.toEpochDay() - terms.today().toEpochDay();
        assertThat(page.text("section[aria-labelledby=after]")).contains("schuift " + days + " dagen op");
        assertThat(timekeeping.due(claim.claim(), ClockKind.DECISION)).as("nothing was entered").isEqualTo(due);
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(claim.claim()))).last()
                .satisfies(reading -> assertThat(reading.object()).isEqualTo("claim"));
    }

    @Test
    void aClaimSaysBesideTheFieldWhatCannotBe() {
        var address = "/desk/claims/" + filed().number() + "/what-if?clock=DECISION&type=ENDED&on=1-1-2020&until=&weeks=";
        var page = carla.open(address);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#on-0-error")).isEqualTo("Een gebeurtenis ligt vóór het begin.");
        assertThat(page.page().select("#on-0").val()).isEqualTo("1-1-2020");
        assertThat(page.page().select("section[aria-labelledby=after]")).isEmpty();
    }

    @Test
    void whoHasNoTaskOnAClaimSaysWhyFirstAndComesBackToTheQuestion() {
        var olga = new DeskVisitor(browser, TestActors.staff("olga", Role.OBJECTION_LAWYER));
        var claim = "/desk/claims/" + filed().number();
        var asked = olga.open(claim + "/what-if");
        assertThat(asked.location()).isEqualTo(claim + "/reason?next=/what-if");
        var given = olga.submit(olga.open(asked.location()), claim + "/reason", Map.of("reason", "Vraag van een collega"));
        assertThat(given.location()).isEqualTo(claim + "/what-if");
        assertThat(olga.open(given.location()).status()).isEqualTo(200);
    }

    private Receipt filed() {
        var receipt = examples.submitted();
        walk.settle(receipt.claim());
        return receipt;
    }
}
