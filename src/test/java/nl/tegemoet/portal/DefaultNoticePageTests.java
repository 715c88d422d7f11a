package nl.tegemoet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.penalty.LateClaims;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Holding us to our term on My claim: when we are late, when we are not, and what happens next. */
@RealParts
class DefaultNoticePageTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    LateClaims late;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Terms terms;

    private Applicant applicant(PersonId person) {
        return new Applicant(browser, person);
    }

    @Test
    void whoWaitsTooLongReadsItOnMyClaimAndSendsTheMessageOnce() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var anna = applicant(person);
        var address = "/portal/claim/" + claim + "/default-notice";
        assertThat(anna.page("/portal/claim").select("main section:first-of-type").text()).contains("Wij zijn te laat met ons besluit. Dat spijt ons.");
        var page = anna.page(address);
        assertThat(page.select("h1").text()).isEqualTo("Wij zijn te laat. Zo kunt u ons daaraan houden");
        assertThat(page.select("main").text()).contains("nog twee weken", "nooit meer dan € 1.442", "geen invloed", "Ik vraag u om nu te besluiten");
        assertThat(anna.send(address, "words", "Ik slaap er slecht van.").getRedirectedUrl()).isEqualTo("/portal/claim/" + claim);
        anna.send(address, "words", "Ik slaap er slecht van.");
        walk.settle(claim);
        var after = anna.page("/portal/claim");
        assertThat(after.select("article h3").text()).isEqualTo("Uw bericht van " + Moments.day(terms.today(), DUTCH));
        assertThat(after.select("article").text()).contains("Een medewerker leest uw bericht", Moments.day(terms.today().plusDays(15), DUTCH));
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
    }

    @Test
    void whoIsEarlyReadsUntilWhenWeHaveTimeAndTheMessageIsKept() {
        var person = examples.aPerson();
        var claim = examples.submitted(person).claim();
        var anna = applicant(person);
        var address = "/portal/claim/" + claim + "/default-notice";
        assertThat(anna.page("/portal/claim").select("main section:first-of-type").text()).doesNotContain("te laat");
        var page = anna.page(address);
        assertThat(page.select("h1").text()).isEqualTo("Als wij te laat besluiten");
        assertThat(page.select("main").text()).contains("Wij hebben de tijd tot en met", "U mag uw bericht ook nu al sturen");
        anna.send(address, "words", "");
        walk.settle(claim);
        assertThat(anna.page("/portal/claim").select("article").text()).contains("Daarom telt dit bericht nog niet. Wij bewaren het.");
        assertThat(anna.page("/portal/claim").select(".tg-documents").text()).contains("Wij hebben uw ingebrekestelling ontvangen");
    }

    @Test
    void whatIsTooLongComesBackAsItWasTyped() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var words = "Ik wacht. ".repeat(500);
        var wrong = applicant(person).send("/portal/claim/" + claim + "/default-notice", "words", words);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Applicant.html(wrong).select("textarea").text()).startsWith("Ik wacht. Ik wacht.");
    }

    @Test
    void nobodySeesOrSendsItForSomebodyElse() {
        var claim = late.late();
        var other = applicant(examples.aPerson());
        assertThat(other.visit("/portal/claim/" + claim + "/default-notice").getStatus()).isEqualTo(404);
        assertThat(other.send("/portal/claim/" + claim + "/default-notice", "words", "").getStatus()).isEqualTo(404);
    }

    @Test
    void itIsSaidInEnglishToo() {
        var person = examples.aPerson();
        var claim = late.late(person);
        var page = applicant(person).reading("en").page("/portal/claim/" + claim + "/default-notice");
        assertThat(page.select("main").text()).contains("We are late.", "never more than € 1,442", "I ask you to decide now");
    }
}
