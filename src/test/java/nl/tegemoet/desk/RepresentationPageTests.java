package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.Representing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody acts for an applicant: recorded from paper or by the applicant, shown to both, ended by hand. */
@RealParts
class RepresentationPageTests {

    private static final Map<String, String> LAWYER = Map.of("kind", "LAWYER", "name", "J. Bos", "organisation", "Bos Advocaten", "address",
            "Markt 1, 1234 AB Zeist", "acts", "on", "from", "1-11-2026");

    private static final byte[] APPOINTMENT = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc browser;

    @Autowired
    ExampleClaims examples;

    @Autowired
    ClaimWalk walk;

    @Autowired
    Claims claims;

    @Autowired
    Documents documents;

    @Autowired
    Representing representing;

    private DeskVisitor carla;
    private PersonId person;
    private Receipt claim;
    private String page;

    @BeforeEach
    void somebodyFiled() {
        carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
        person = examples.aPerson();
        claim = examples.submitted(person);
        walk.settle(claim.claim());
        page = "/desk/claims/" + claim.number();
    }

    @Test
    void aLawyerIsRecordedShownAndEnded() {
        carla.submit(carla.open(page + "/representatives"), page + "/representatives", LAWYER);
        assertThat(carla.open(page).page().select(".tg-claim__spine").text()).contains("J. Bos", "advocaat");
        var own = new DeskVisitor(browser, Actor.applicant(person));
        var shown = own.open("/portal/claim/" + claim.claim() + "/representatives");
        assertThat(shown.text("main")).contains("J. Bos", "Wij hebben dit vastgelegd");

        var one = representatives().get(0);
        own.submit(shown, "/portal/claim/" + claim.claim() + "/representatives/" + one.id() + "/end", Map.of());
        assertThat(TestActors.callAsSystem(() -> representing.stateOf(representatives().get(0)))).isEqualTo(Representation.State.ENDED);
        assertThat(carla.open(page).page().select(".tg-claim__spine").text()).contains("Niemand handelt voor de aanvrager");
    }

    @Test
    void anAdministratorShowsTheAppointment() {
        var typed = new HashMap<>(LAWYER);
        typed.put("kind", "ADMINISTRATOR");
        var silent = carla.submit(carla.open(page + "/representatives"), page + "/representatives", typed);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text(".tg-error-summary")).contains("Kies het stuk");
        assertThat(representatives()).isEmpty();

        var paper = TestActors.callAsApplicant(person, () -> documents.store(claim.claim(), "beschikking.png", APPOINTMENT));
        typed.put("document", paper.id().toString());
        carla.submit(carla.open(page + "/representatives"), page + "/representatives", typed);
        assertThat(representatives()).singleElement().satisfies(one -> assertThat(one.document()).isEqualTo(paper.id()));
    }

    @Test
    void anApplicantLetsSomebodyActForThemAndNobodyElseCan() {
        var own = new DeskVisitor(browser, Actor.applicant(person));
        var address = "/portal/claim/" + claim.claim() + "/representatives";
        var wrong = own.submit(own.open(address), address, Map.of("kind", "FRIEND", "name", "A. Vriend", "address", "Weg 1, 1234 AB Zeist",
                "from", "1-11-2026"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text(".tg-error-summary")).contains("Kies wat deze persoon mag");

        own.submit(own.open(address), address, Map.of("kind", "FRIEND", "name", "A. Vriend", "address", "Weg 1, 1234 AB Zeist",
                "from", "1-11-2026", "acts", "on"));
        assertThat(representatives()).singleElement().satisfies(one -> assertThat(one.byApplicant()).isTrue());
        var stranger = new DeskVisitor(browser, Actor.applicant(examples.aPerson()));
        assertThat(stranger.open(address).status()).isEqualTo(404);
    }

    @Test
    void aTeamLeadRefusesAFriendAndEverybodyReadsIt() {
        var own = new DeskVisitor(browser, Actor.applicant(person));
        var portal = "/portal/claim/" + claim.claim() + "/representatives";
        own.submit(own.open(portal), portal, Map.of("kind", "FRIEND", "name", "A. Vriend", "address", "Lange Weg 1 B, 1234 AB Zeist", "from", "1-11-2026",
                "acts", "on"));
        var address = page + "/representatives/" + representatives().get(0).id() + "/refuse";
        assertThat(carla.open(page + "/representatives").page().select("a[href$=refuse]")).as("a caseworker is not offered it").isEmpty();
        var tom = new DeskVisitor(browser, TestActors.staff("tom", Role.TEAM_LEAD));
        tom.send(page + "/reason", Map.of("reason", "Er kwam een klacht over de vriend."));
        assertThat(tom.open(page + "/representatives").page().select("a[href$=refuse]")).hasSize(1);
        var form = tom.open(address);
        assertThat(form.page().expectFirst("#street").val()).isEqualTo("Lange Weg");
        assertThat(form.page().expectFirst("#houseNumber").val()).isEqualTo("1 B");
        var wrong = tom.submit(form, address, Map.of("reason", "Hij vroeg geld voor zijn hulp.", "street", "Weg", "houseNumber", "1", "postcode", "12",
                "town", "Zeist"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text(".tg-error-summary")).containsIgnoringCase("postcode");
        assertThat(wrong.page().expectFirst("#reason").text()).isEqualTo("Hij vroeg geld voor zijn hulp.");
        tom.submit(wrong, address, Map.of("reason", "Hij vroeg geld voor zijn hulp.", "street", "Weg", "houseNumber", "1", "postcode", "1234 AB",
                "town", "Zeist"));
        assertThat(tom.open(page + "/representatives").text("main")).contains("Geweigerd op", "Hij vroeg geld voor zijn hulp.");
        assertThat(own.open(portal).text("main")).contains("kan deze persoon niet meer voor u handelen").doesNotContain("vroeg geld");
        var again = own.submit(own.open(portal), portal, Map.of("kind", "FRIEND", "name", "A. Vriend", "address", "Lange Weg 1 B, 1234 AB Zeist", "from",
                "1-11-2026", "acts", "on"));
        assertThat(again.text(".tg-error-summary")).contains("niet meer voor u handelen");
    }

    private List<Representation> representatives() {
        return TestActors.callAsSystem(() -> representing.of(claim.claim()));
    }
}
