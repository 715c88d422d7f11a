package nl.tegemoet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import nl.tegemoet.TegemoetApplication;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.development.RealmAdministrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Two nodes on one database, as behind one address in production. A browser gives its cookies to both, because cookies do not look at the
 * port; it logs in at the first, the only one that Keycloak sends people back to.
 */
@RealHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesBrowserTests {

    private static final String DRAFT = "/portal/application/stay";

    @Value("${tegemoet.test.url}")
    String first;

    @Value("${TEGEMOET_LOGIN_URL}")
    String keycloak;

    private ConfigurableApplicationContext otherNode;
    private String second;

    @BeforeAll
    void startTheOtherNode() {
        otherNode = new SpringApplicationBuilder(TegemoetApplication.class)
                .initializers(new RealParts.OnTheRealDatabase(), new RealHouse.BesideTheRealKeycloak(), TwoNodesBrowserTests::onAPortOfItsOwn)
                .run();
        second = "http://localhost:" + otherNode.getEnvironment().getProperty("local.server.port");
    }

    private static void onAPortOfItsOwn(ConfigurableApplicationContext node) {
        node.getEnvironment().getPropertySources().addFirst(new MapPropertySource("other node", Map.of("server.port", "0")));
    }

    @AfterAll
    void stopIt() {
        otherNode.close();
    }

    @Test
    void whatIsBegunOnOneNodeGoesOnAtTheOther() {
        try (var daan = Someone.onAPhone(first, "daan")) {
            daan.visit("/portal").choose("forWhom", "self").press("Aanvraag beginnen");
            daan.visit(DRAFT).write("stays[0].place", "Huize Avondrood").write("stays[0].town", "Zeist").goOn();

            daan.page().navigate(second + DRAFT);
            assertThat(daan.page().locator("[name='stays[0].place']").inputValue()).isEqualTo("Huize Avondrood");
            daan.write("stays[0].town", "Ermelo").goOn();
            assertThat(daan.page().url()).as("the form's token holds on both").startsWith(second).doesNotContain("expired");

            daan.visit(DRAFT);
            assertThat(daan.page().locator("[name='stays[0].town']").inputValue()).isEqualTo("Ermelo");
        }
    }

    @Test
    void whoLogsOutOnOneNodeIsLoggedOutOnTheOther() {
        try (var carla = Someone.atADesk(first, "carla")) {
            carla.visit("/desk");
            assertThat(statusAt(second, carla)).isEqualTo(200);

            carla.page().locator("[data-log-out] button").click();
            carla.page().waitForURL(first + "/login/ended");
            assertThat(statusAt(second, carla)).as("shown to the door").isEqualTo(302);
            assertThat(statusAt(first, carla)).isEqualTo(302);
        }
    }

    @Test
    void aLogoutThatKeycloakTellsTheOtherNodeEndsTheSessionOnBoth() {
        var administrator = new RealmAdministrator(keycloak);
        administrator.tellLogoutsTo(second);
        try (var rosa = Someone.atADesk(first, "rosa")) {
            rosa.visit("/desk");
            assertThat(statusAt(second, rosa)).isEqualTo(200);

            administrator.logOutEverywhere("rosa");
            assertThat(statusAt(second, rosa)).isEqualTo(302);
            assertThat(statusAt(first, rosa)).isEqualTo(302);
        } finally {
            administrator.tellLogoutsTo(first);
        }
    }

    /** What this node answers to somebody's browser, without following it to Keycloak. */
    private static int statusAt(String node, Someone somebody) {
        return somebody.page().request().get(node + "/desk", RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html")).status();
    }
}
