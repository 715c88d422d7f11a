package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.penalty.LateClaims;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Default notices and penalties on the pages of the desk. */
@RealParts
class PenaltyPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    LateClaims late;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    Terms terms;

    private ClaimId claim;
    private String address;

    @BeforeEach
    void aLateClaim() {
        claim = late.late();
        address = "/desk/claims/" + TestActors.callAs("aad", Role.AUDITOR, () -> claims.summary(claim)).number().value();
    }

    private DeskVisitor visitor(String name, Role role) {
        var visitor = new DeskVisitor(browser, TestActors.staff(name, role));
        visitor.send(address + "/reason", Map.of("reason", "Ingebrekestelling nakijken"));
        return visitor;
    }

    private static Map<String, String> with(Map<String, String> answers, int version) {
        var all = new HashMap<>(answers);
        all.put("version", Integer.toString(version));
        return all;
    }

    @Test
    void paperNoticeIsRecordedAndStandsOnThePageOfTheClaim() {
        var carla = visitor("carla", Role.CASEWORKER);
        assertThat(carla.open(address).text("#notice")).contains("Er is geen ingebrekestelling", "per post vastleggen");
        var received = terms.today().minusDays(20).toString();
        assertThat(carla.send(address + "/default-notice", Map.of("receivedOn", received, "postedOn", "", "words", "Ik wacht al een jaar."))
                .status()).isEqualTo(302);
        walk.settle(claim);
        var page = carla.open(address);
        assertThat(page.text("#notice")).contains("te beoordelen", "per post", "Ik wacht al een jaar.", "Awb 4:17", "€ 1.442");
        assertThat(page.text(".tg-claim__spine")).contains("Ingebrekestelling", "te beoordelen");
    }

    @Test
    void paperNoticeThatCannotBeComesBackWithWhatWasTyped() {
        var carla = visitor("carla", Role.CASEWORKER);
        var wrong = carla.send(address + "/default-notice", Map.of("receivedOn", terms.today().minusYears(3).toString(), "postedOn", "",
                "words", "Brief van de aanvrager"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("main")).contains("van voor de aanvraag");
        assertThat(wrong.page().select("textarea[name=words]").text()).isEqualTo("Brief van de aanvrager");
        assertThat(carla.send(address + "/default-notice", Map.of("receivedOn", "", "postedOn", "", "words", "")).status()).isEqualTo(422);
    }

    @Test
    void onlyCaseworkersRecordANotice() {
        assertThat(visitor("rosa", Role.REVIEWER).open(address + "/default-notice").status()).isEqualTo(403);
        assertThat(visitor("rosa", Role.REVIEWER).open(address).text("#notice")).doesNotContain("per post vastleggen");
    }

    @Test
    void fromTheNoticeToTheSignedPenaltyThroughThePages() {
        late.notice(claim, 30);
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
        var carla = visitor("carla", Role.CASEWORKER);
        assertThat(carla.open(address).text("main")).contains("Ingebrekestelling beoordelen", "Is er een reden waarom er geen dwangsom is?");
        assertThat(carla.send(address + "/judge-notice", with(Map.of("ground", "COUNTS"), 0)).status()).isEqualTo(302);
        walk.refuse(claim);
        assertThat(carla.open(address).text("#notice")).contains("15 dagen, € 357", "14 dagen van € 23", "Awb 4:17(2)");

        walk.take(claim, TaskKind.PREPARE_PENALTY, ClaimWalk.CARLA);
        assertThat(carla.open(address).page().select("input[name=ground][value=DUE]").hasAttr("checked")).isTrue();
        var half = carla.send(address + "/prepare-penalty", with(Map.of("ground", "DUE", "reason", ""), 0));
        assertThat(half.status()).isEqualTo(422);
        assertThat(carla.send(address + "/prepare-penalty", with(Map.of("ground", "DUE", "reason", "Vijftien dagen te laat."), 0)).status())
                .isEqualTo(302);

        walk.take(claim, TaskKind.SIGN_PENALTY, ClaimWalk.TOM);
        var tom = visitor("tom", Role.TEAM_LEAD);
        var page = tom.open(address);
        assertThat(page.text("main")).contains("15 dagen, € 357", "Vijftien dagen te laat.", "Lees de brief");
        var letter = tom.open(address + "/penalty-letter-to-sign");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.response().getContentType()).isEqualTo("application/pdf");
        assertThat(tom.send(address + "/sign-penalty", with(Map.of("agreed", "yes", "remarks", "", "noConflict", "true"), 9)).status())
                .as("a page of another round").isEqualTo(409);
        assertThat(tom.send(address + "/sign-penalty", with(Map.of("agreed", "yes", "remarks", "", "noConflict", "true"), 1)).status())
                .isEqualTo(302);
        walk.settle(claim);
        assertThat(carla.open(address).text("#notice")).contains("Besluit bekendgemaakt", "Ondertekend door", "Betalen uiterlijk op");
        assertThat(tom.open(address + "/penalty-letter-to-sign").status()).isEqualTo(404);
    }

    @Test
    void noticeIsJudgedAgainThroughThePagesOnceItCameBack() {
        late.notice(claim, 100);
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
        var carla = visitor("carla", Role.CASEWORKER);
        carla.send(address + "/judge-notice", with(Map.of("ground", "NOT_AN_INTERESTED_PARTY", "reason", "Haar broer schreef de brief."), 0));
        walk.settle(claim);
        walk.take(claim, TaskKind.PREPARE_PENALTY, ClaimWalk.CARLA);
        var tooSoon = carla.send(address + "/prepare-penalty", with(Map.of("ground", "JUDGE_AGAIN", "reason", "Toch nog eens kijken."), 0));
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.text("main")).contains("alleen als een collega het besluit terugstuurde");
        carla.send(address + "/prepare-penalty", with(Map.of("ground", "NOT_AN_INTERESTED_PARTY", "reason", "Haar broer schreef."), 0));
        walk.take(claim, TaskKind.SIGN_PENALTY, ClaimWalk.TOM);
        var tom = visitor("tom", Role.TEAM_LEAD);
        assertThat(tom.send(address + "/sign-penalty", with(Map.of("agreed", "no", "remarks", "Zij ondertekende de brief zelf.", "noConflict",
                "true"), 1)).status()).isEqualTo(302);

        walk.take(claim, TaskKind.PREPARE_PENALTY, ClaimWalk.CARLA);
        assertThat(carla.open(address).text("main")).contains("Zij ondertekende de brief zelf.", "Dat moet opnieuw worden beoordeeld");
        assertThat(carla.send(address + "/prepare-penalty", with(Map.of("ground", "JUDGE_AGAIN", "reason", "De handtekening is van haar."), 1))
                .status()).isEqualTo(302);
        walk.take(claim, TaskKind.JUDGE_NOTICE, ClaimWalk.CARLA);
        var page = carla.open(address);
        assertThat(page.text("section[aria-labelledby=work-title]")).contains("Ingebrekestelling beoordelen", "Zij ondertekende de brief zelf.");
        assertThat(page.text("#notice")).contains("Eerder oordeel", "Haar broer schreef de brief.", "De handtekening is van haar.");
        assertThat(carla.send(address + "/judge-notice", with(Map.of("ground", "COUNTS"), 0)).status()).as("a page of before").isEqualTo(409);
        assertThat(carla.send(address + "/judge-notice", with(Map.of("ground", "COUNTS"), 1)).status()).isEqualTo(302);
        walk.settle(claim);
        assertThat(carla.open(address).text("#notice")).contains("42 dagen, € 1.442", "Eerder oordeel");
    }

    @Test
    void worklistShowsTheNoticeOfAClaim() {
        late.notice(claim, 3);
        walk.settle(claim);
        var lead = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        var rows = lead.open("/desk?view=all&kind=judge_notice");
        assertThat(rows.text("main")).contains("Ingebrekestelling beoordelen");
    }
}
