package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.Authorisation;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.party.Representation;
import nl.tegemoet.party.RepresentativeKind;
import nl.tegemoet.party.Representing;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Work that comes up now and then, in a real browser: a claim that is not judged, a representative who is refused, an account that is missing. */
@RealHouse
class LessUsualWorkBrowserTests {

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Autowired
    ExampleClaims examples;
    @Autowired
    TakingIn takingIn;
    @Autowired
    Representing representing;
    @Autowired
    Assessing assessing;
    @Autowired
    ClaimWalk walk;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    Clock clock;

    @Test
    void aClaimIsProposedNotToBeJudged() {
        var filed = examples.submitted();
        walk.findComplete(filed.claim());
        walk.take(filed.claim(), TaskKind.ASSESS, ClaimWalk.CARLA);
        DeskVisit.as(tegemoet, "carla", "/desk/claims/" + filed.number(), page -> {
            page.locator("input[name=outcome][value=inadmissible]").check();
            page.locator("input[name=bar][value=NOT_ENTITLED_TO_APPLY]").check();
            page.locator("textarea[name=plainReasons]").fill("Uw buurman kan zelf een aanvraag doen. U kunt hem daarbij helpen.");
            page.locator("textarea[name=reasons]").fill("De aanvrager is de buurman van het slachtoffer, dat leeft en zelf kan aanvragen.");
            page.locator("input[name=noConflict]").check();
            DeskVisit.look(page, "inadmissible-propose");
            page.locator("button[data-propose]").click();
            page.waitForURL("**/desk");
        });
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> assessing.lastProposal(filed.claim())).orElseThrow().unmet()).containsExactly("N1");
    }

    @Test
    void aTeamLeadRefusesARepresentative() {
        var person = examples.aPerson();
        var filed = examples.submitted(person);
        walk.settle(filed.claim());
        currentActor.runAs(Actor.applicant(person), () -> representing.record(filed.claim(), new Authorisation(RepresentativeKind.FRIEND,
                new Representation.Details("Karel Kroon", "", "Markt 1, 1234 AB Zeist", ""), Set.of(Representation.Scope.ACTS), LocalDate.now(clock), null, null)));
        var address = "/desk/claims/" + filed.number() + "/representatives";
        DeskVisit.as(tegemoet, "tom", address, page -> {
            if (page.url().endsWith("/reason")) {
                page.locator("#reason").fill("Er kwam een klacht over de vertegenwoordiger.");
                page.locator("main .utrecht-button--primary-action").click();
                page.navigate(tegemoet + address);
            }
            page.locator("a[href$=refuse]").click();
            page.locator("#reason").fill("Karel Kroon vroeg geld voor zijn hulp. Dat mag niet.");
            assertThat(page.locator("#town").inputValue()).isEqualTo("Zeist");
            DeskVisit.look(page, "representative-refuse");
            page.locator("main form .utrecht-button--primary-action").click();
            page.waitForURL("**" + address);
            assertThat(page.locator("main").innerText()).contains("Geweigerd op", "vroeg geld");
            DeskVisit.look(page, "representatives");
        });
    }

    @Test
    void aMissingAccountIsSeenAndRecorded() {
        var filed = TestActors.callAs("dirk", Role.DISPATCHER, () -> {
            var today = LocalDate.now(clock);
            var draft = takingIn.begin(new TakingIn.Arrived(ExampleClaims.aBsn(), new PersonProfile(new PersonName("Hendrika", "", "Bakkerin"), LocalDate.of(1948, 2, 3),
                    new Address("Kerkweg", "4", "1234 AB", "Zeist", "NL"), null, null), today, today));
            return takingIn.register(draft, takingIn.draft(draft).version());
        });
        walk.settle(filed.claim());
        walk.take(filed.claim(), TaskKind.CHECK_COMPLETENESS, ClaimWalk.CARLA);
        DeskVisit.as(tegemoet, "carla", "/desk/claims/" + filed.number(), page -> {
            assertThat(page.locator("#account-missing").innerText()).contains("geen rekeningnummer");
            DeskVisit.look(page, "account-missing");
            page.locator("#account-missing a").click();
            page.locator("#iban").fill(ExampleClaims.anAccount());
            page.locator("#holder").fill("H. Bakkerin");
            page.locator("#source").fill("Telefonisch vandaag, nummer teruggelezen.");
            DeskVisit.look(page, "account-record");
            page.locator("main form .utrecht-button--primary-action").click();
            page.waitForURL("**/desk/claims/" + filed.number());
            assertThat(page.locator("#account-missing").count()).isZero();
        });
    }
}
