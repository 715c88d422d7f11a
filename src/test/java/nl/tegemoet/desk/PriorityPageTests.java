package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Priority;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Channel;
import nl.tegemoet.process.WorkFilter;
import nl.tegemoet.process.Worklist;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Staff let a claim go before the others, and see it everywhere. */
@RealParts
class PriorityPageTests {

    @Autowired
    MockMvc browser;

    @Autowired
    SentLetters sent;

    @Autowired
    ClaimWalk walk;

    @Autowired
    Claims claims;

    @Autowired
    Worklist worklist;

    @Test
    void aClaimGoesFirstWithAReasonAndWaitsItsTurnAgainWithAnother() {
        var carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
        var id = sent.claim(Channel.PORTAL);
        walk.settle(id);
        var before = claim(id);
        var page = "/desk/claims/" + before.number();
        assertThat(before.priority()).isEqualTo(Priority.NONE);

        var silent = carla.submit(carla.open(page), page + "/priority/put", Map.of("reason", " "));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text(".tg-error-summary")).contains("Schrijf waarom");

        carla.submit(carla.open(page), page + "/priority/put", Map.of("reason", "Verteld aan de telefoon"));
        assertThat(claim(id).priority()).isEqualTo(Priority.TERMINAL_ILLNESS);
        assertThat(claim(id).decideBy()).as("the statutory day stays").isEqualTo(before.decideBy());
        assertThat(claim(id).targetOn()).isBefore(before.decideBy());
        var shown = carla.open(page).page();
        assertThat(shown.select(".tg-claim__spine").text()).contains("Voorrang: ernstig ziek", "Ons streven", "Beslissen uiterlijk");
        assertThat(shown.select("#notes").text()).contains("Verteld aan de telefoon");
        var first = TestActors.callAs("carla", Role.CASEWORKER, () -> worklist.find(WorkFilter.all(), 0)).items();
        assertThat(first.get(0).priority()).isEqualTo(Priority.TERMINAL_ILLNESS);
        assertThat(carla.open("/desk?view=all").page().select("tbody tr").first().text()).contains("Voorrang");

        carla.submit(carla.open(page), page + "/priority/end", Map.of("reason", "Het gaat beter"));
        assertThat(claim(id).priority()).isEqualTo(Priority.NONE);
        assertThat(claim(id).targetOn()).isNull();
    }

    private ClaimSummary claim(ClaimId id) {
        return TestActors.callAsSystem(() -> claims.summary(id));
    }
}
