package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.claim.Receipt;
import nl.tegemoet.claim.TakingIn;
import nl.tegemoet.decision.Deciding;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.party.PersonProfile;
import nl.tegemoet.process.TaskKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A form on paper that names no bank account: the page says so, nothing is signed that cannot be paid, and a caseworker records it. */
@RealParts
class AccountPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    TakingIn takingIn;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Deciding deciding;
    @Autowired
    BankAccounts accounts;
    @Autowired
    Claims claims;
    @Autowired
    CurrentActor currentActor;
    @Autowired
    Clock clock;

    @Test
    void aGrantIsSignedOnlyWhenThereIsAnAccountToPay() {
        var filed = onPaper();
        var claim = filed.claim();
        walk.settle(claim);
        walk.findComplete(claim);
        walk.proposeGrant(claim);
        walk.agree(claim);
        var tom = new DeskVisitor(browser, ClaimWalk.TOM);
        walk.take(claim, TaskKind.SIGN_DECISION, ClaimWalk.TOM);
        assertThatThrownBy(() -> currentActor.runAs(ClaimWalk.TOM, () -> deciding.sign(claim, deciding.toSign(claim).orElseThrow().version())))
                .isInstanceOfSatisfying(SigningNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(SigningNotPossible.Problem.NO_ACCOUNT));
        var page = "/desk/claims/" + filed.number();
        assertThat(tom.open(page).text("#account-missing")).contains("Er is nog geen rekeningnummer");

        var carla = new DeskVisitor(browser, ClaimWalk.CARLA);
        carla.send(page + "/reason", Map.of("reason", "Om het rekeningnummer vast te leggen."));
        var wrong = carla.submit(carla.open(page + "/account"), page + "/account", Map.of("iban", "NL00 ABNA 0417 1643 00", "holder", "H. Bakker", "source",
                "brief van vandaag"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().expectFirst("#iban").val()).isEqualTo("NL00 ABNA 0417 1643 00");
        var account = ExampleClaims.anAccount();
        assertThat(carla.submit(wrong, page + "/account", Map.of("iban", account, "holder", "H. Bakker", "source", "brief van vandaag")).location())
                .isEqualTo(page);
        assertThat(TestActors.callAsSystem(() -> accounts.current(claim)).orElseThrow().iban().value()).isEqualTo(account.replace(" ", ""));
        assertThat(carla.open(page + "/account").location()).as("once").isEqualTo(page);
        assertThat(tom.open(page).page().select("#account-missing")).isEmpty();
        walk.sign(claim);
        assertThat(currentActor.callAs(ClaimWalk.CARLA, () -> deciding.view(claim)).orElseThrow().announcement()).isPresent();
    }

    private Receipt onPaper() {
        var answers = ExampleClaims.completeAnswers();
        answers.remove(ApplicationPage.BANK);
        return TestActors.callAs("dirk", Role.DISPATCHER, () -> {
            var today = LocalDate.now(clock);
            var person = new PersonProfile(new PersonName("Hendrikus", "", "Bakkerman"), LocalDate.of(1948, 2, 3), new Address("Kerkweg", "4", "1234 AB", "Zeist",
                    "NL"), null, null);
            var draft = takingIn.begin(new TakingIn.Arrived(ExampleClaims.aBsn(), person, today, today));
            answers.forEach((page, given) -> takingIn.save(draft, page, given, 0));
            return takingIn.register(draft, takingIn.draft(draft).version());
        });
    }
}
