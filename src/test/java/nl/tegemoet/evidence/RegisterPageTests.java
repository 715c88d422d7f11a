package nl.tegemoet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.desk.DeskVisitor;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.journey.ClaimWalk;
import nl.tegemoet.kernel.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The register of institutions through its pages, and what it tells the rules. */
@RealParts
class RegisterPageTests {

    @Autowired
    MockMvc browser;
    @Autowired
    Cataloguing cataloguing;
    @Autowired
    Locating locating;
    @Autowired
    ExampleClaims examples;
    @Autowired
    ClaimWalk walk;
    @Autowired
    Claims claims;
    @Autowired
    JdbcClient jdbc;

    private DeskVisitor carla;

    @BeforeEach
    void carlaWorks() {
        carla = new DeskVisitor(browser, TestActors.staff("carla", Role.CASEWORKER));
    }

    @Test
    void anInstitutionIsFoundByAnOlderNameAndItsCorrectionKeepsWhatStood() {
        var added = carla.submit(carla.open("/desk/institutions/new"), "/desk/institutions/new", Map.of("name", "Huize Wolkentop",
                "olderNames", "Gesticht Schaapje\nDe Top", "care", "residential_youth_care", "town", "Nergenshuizen", "from", "1950", "until", "1980"));
        assertThat(carla.open("/desk/institutions?q=schaapje nergens").text("tbody")).contains("Huize Wolkentop", "1950 – 1980", "De Top");

        var address = added.location();
        assertThat(carla.submit(carla.open(address), address, corrected("1949", "Brief.")).text(".tg-error-summary"))
                .contains("voor het eerste jaar");
        assertThat(carla.submit(carla.open(address), address, corrected("1984", "")).text(".tg-error-summary")).contains("waarom");
        assertThat(carla.submit(carla.open(address), address, corrected("1984", "Brief uit het archief.")).status()).isEqualTo(302);
        assertThat(carla.open(address).text(".tg-documents")).contains("1950 – 1984", "1950 – 1980", "Brief uit het archief.");
        assertThatThrownBy(() -> jdbc.sql("update evidence_institution_version set name = 'x'").update()).hasMessageContaining("does not change");
    }

    @Test
    void aPlaceTiedToTheRegisterTellsTheRulesWhatKindOfCareItWas() {
        var known = TestActors.callAsSystem(() -> cataloguing.add(new Entry("Kindertehuis Maanlicht", List.of(), "residential_youth_care",
                "Nergenshuizen", 1950, 1980)));
        var claim = filedWithUnknownCare("Maanlicht");
        var page = "/desk/claims/" + TestActors.callAsSystem(() -> claims.summary(claim)).number();
        var card = carla.open(page).page().select("#evidence");
        assertThat(card.select("option").text()).contains("Kindertehuis Maanlicht, Nergenshuizen");
        assertThat(setting(claim)).isNull();

        carla.send(page + "/stays/1", Map.of("institution", known.toString()));
        assertThat(setting(claim)).isEqualTo("residential_youth_care");
        assertThat(carla.open(page).text("#evidence")).contains("in het register", "tehuis of instelling");

        carla.send(page + "/stays/1", Map.of("institution", ""));
        assertThat(setting(claim)).isNull();
        assertThat(carla.send(page + "/stays/7", Map.of("institution", known.toString())).status()).isEqualTo(404);
    }

    private static Map<String, String> corrected(String until, String reason) {
        return Map.of("care", "residential_youth_care", "until", until, "reason", reason);
    }

    private String setting(ClaimId claim) {
        return TestActors.callAsSystem(() -> locating.facts(claim)).stays().get(0).setting();
    }

    private ClaimId filedWithUnknownCare(String place) {
        var answers = new LinkedHashMap<>(ExampleClaims.completeAnswers());
        answers.put(ApplicationPage.STAY, Map.of("stays", List.of(Map.of("place", place, "care", "unknown", "placedBy", "judge", "from", "1970",
                "until", "1975", "country", "nl"))));
        var claim = examples.submitted(examples.aPerson(), answers).claim();
        walk.settle(claim);
        return claim;
    }
}
