package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.audit.ClaimHistory;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ClaimSummary;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The log of calls, and the counts of other claims, as staff see them. */
@RealParts
class CallPageTests {

    private static final String YESTERDAY = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).format(DateTimeFormatter.ofPattern("d-M-uuuu"));
    private static final String TOMORROW = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).format(DateTimeFormatter.ofPattern("d-M-uuuu"));

    @Autowired
    MockMvc browser;
    @Autowired
    ExampleClaims examples;
    @Autowired
    Cataloguing cataloguing;
    @Autowired
    Locating locating;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    ClaimHistory history;
    @Autowired
    CurrentActor currentActor;

    private DeskVisitor carla;

    @BeforeEach
    void carlaWorks() {
        carla = new DeskVisitor(browser, ClaimWalk.CARLA);
    }

    @Test
    void whoIsReachedShowsWhoTheyAre() {
        var page = address(filed("yes", "1970", "1975", List.of("physical")));
        var form = carla.open(page + "/calls/new");
        assertThat(form.text("main")).doesNotContain("wil niet gebeld worden");
        var proofless = carla.submit(form, page + "/calls/new", Map.of("on", YESTERDAY, "time", "14:30", "reached", "yes",
                "_shown", "Field_Proof", "agreed", "Wij bellen weer."));
        assertThat(proofless.location()).isNull();
        carla.submit(form, page + "/calls/new", Map.of("on", YESTERDAY, "time", "14:30", "reached", "yes", "proof", "details", "agreed", "Wij bellen weer."));
        assertThat(carla.open(page).text("#calls")).contains("Gesproken", "geboortedatum en adres klopten", "Wij bellen weer.", "Carla");
    }

    @Test
    void nobodyIsCalledInTheFuture() {
        var page = address(filed("yes", "1970", "1975", List.of("physical")));
        var form = carla.open(page + "/calls/new");
        assertThat(carla.submit(form, page + "/calls/new", Map.of("on", TOMORROW, "time", "14:30", "reached", "no", "next", "again")).location()).isNull();
    }

    @Test
    void whoDoesNotWantCallsIsProtectedByAWarningThatStaysInTheLog() {
        var page = address(filed("no", "1970", "1975", List.of("physical")));
        var form = carla.open(page + "/calls/new");
        assertThat(form.text("main")).contains("wil niet gebeld worden");
        carla.submit(form, page + "/calls/new", Map.of("on", YESTERDAY, "time", "9:05", "reached", "no", "next", "write"));
        assertThat(carla.open(page).text("#calls")).contains("Niet opgenomen", "schrijven", "niet gewenst of niet veilig");
    }

    @Test
    void otherClaimsAreCountedByPlaceTimeAndKindAndWhoLooksIsRecorded() {
        var home = TestActors.callAsSystem(() -> cataloguing.add(new Entry("Huize Schemer", List.of(), "residential_youth_care", "Nergenshuizen", 1940, 1990)));
        var mine = tied(home, "1970", "1975", List.of("physical"));
        tied(home, "1974", "1978", List.of("physical", "sexual"));
        tied(home, "1973", "1978", List.of("psychological"));
        var later = tied(home, "1980", "1985", List.of("physical"));
        var page = carla.open(address(mine) + "/corroboration");
        assertThat(page.page().select("tbody td").eachText()).containsExactly("3", "2", "1");
        assertThat(page.text("main")).doesNotContain(later.number().value());
        assertThat(TestActors.callAs("aad", Role.AUDITOR, () -> history.readings(mine.id()))).anyMatch(read -> read.object().equals("corroboration"));
    }

    private ClaimSummary tied(InstitutionId home, String from, String until, List<String> kinds) {
        var claim = filed("yes", from, until, kinds);
        currentActor.runAs(ClaimWalk.CARLA, () -> locating.tie(claim.id(), 0, home));
        return claim;
    }

    private ClaimSummary filed(String phone, String from, String until, List<String> kinds) {
        var answers = ExampleClaims.completeAnswers();
        answers.put(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("place", "Een huis", "care", "residential_youth_care", "placedBy", "judge",
                "from", from, "until", until, "country", "nl"))));
        var violence = new LinkedHashMap<>(answers.get(ApplicationPage.VIOLENCE));
        violence.putAll(Map.of("kinds", kinds, "violenceFrom", from, "violenceUntil", until));
        answers.put(ApplicationPage.VIOLENCE, violence);
        var contact = new LinkedHashMap<>(answers.get(ApplicationPage.CONTACT));
        contact.put("phoneAllowed", phone);
        answers.put(ApplicationPage.CONTACT, contact);
        var claim = examples.submitted(examples.aPerson(), answers).claim();
        walk.settle(claim);
        return TestActors.callAsSystem(() -> claims.summary(claim));
    }

    private static String address(ClaimSummary claim) {
        return "/desk/claims/" + claim.number();
    }
}
