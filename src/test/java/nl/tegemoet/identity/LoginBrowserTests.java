package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.tegemoet.development.Browser;
import nl.tegemoet.development.RealHouse;
import nl.tegemoet.development.RealmAdministrator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Logging in and out, by real people's ways, at a real Keycloak. */
@RealHouse
class LoginBrowserTests {

    private static final String[] ABOUT_ANNA = {"999990007", "Anna", "Berg", "Dorpsstraat", "1962-03-14", "Utrecht"};
    private static final Pattern TOKEN_PART = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}");

    @Value("${tegemoet.test.url}")
    String tegemoet;

    @Value("${TEGEMOET_LOGIN_URL}")
    String keycloak;

    @Autowired
    JdbcClient database;

    @Autowired
    Colleagues colleagues;

    private BrowserContext somebody;
    private Page page;

    @BeforeEach
    void openABrowser() {
        somebody = Browser.newPerson();
        page = somebody.newPage();
    }

    @AfterEach
    void closeIt() {
        somebody.close();
    }

    @Test
    void anApplicantComesInThroughDigidAndTheSessionHoldsNothingAboutThem() {
        logIn("/portal", "anna");

        assertThat(page.url()).startsWith(tegemoet + "/portal");
        var session = everythingInTheSessionOfAnApplicant();
        assertThat(session).contains("nl.tegemoet.identity.LoggedIn").doesNotContain(ABOUT_ANNA);
        TOKEN_PART.matcher(session).results().map(part -> decoded(part.group()))
                .forEach(part -> assertThat(part).doesNotContain(ABOUT_ANNA));
    }

    @Test
    void theSessionIsKeptInACookieThatScriptsAndOtherSitesCannotUse() {
        logIn("/desk", "carla");

        assertThat(somebody.cookies(tegemoet)).filteredOn(cookie -> cookie.name.equals("TEGEMOET")).singleElement().satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).hasToString("LAX");
            assertThat(cookie.expires).as("gone with the browser").isEqualTo(-1);
        });
    }

    @Test
    void theSessionGetsANewNumberAtLogin() {
        page.navigate(tegemoet + "/desk?mine=1");
        var before = sessionCookie();
        fillIn("carla");

        assertThat(sessionCookie()).isNotEqualTo(before);
        assertThat(page.url()).as("and the person is where they wanted to be").isEqualTo(tegemoet + "/desk?mine=1");
    }

    @Test
    void aLevelThatIsTooLowIsRefusedKindly() {
        logIn("/portal", "joep");

        assertThat(page.url()).startsWith(tegemoet + "/login/refused");
        assertThat(page.locator("h1").innerText()).isEqualTo("Log in op een veiligere manier");
        assertThat(page.locator("main").innerText()).contains("ID-check").doesNotContain("joep");
        page.navigate(tegemoet + "/portal");
        assertThat(page.url()).as("still not let in").startsWith(keycloak);
    }

    @Test
    void anApplicantWhoComesBackProvesAgainWhoTheyAre() {
        logIn("/portal", "bram");
        somebody.clearCookies(new BrowserContext.ClearCookiesOptions().setName("TEGEMOET"));
        page.navigate(tegemoet + "/portal");

        assertThat(page.locator("#kc-form-login").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/portal, bram", "/desk, carla", "/portal, joep"})
    void somebodyElseMayLogInWhereOneOnlyWentAway(String door, String firstPerson) {
        logIn(door, firstPerson);
        // as when their session ran out
        somebody.clearCookies(new BrowserContext.ClearCookiesOptions().setName("TEGEMOET"));
        logIn("/portal", "coby");

        assertThat(page.url()).startsWith(tegemoet + "/portal");
    }

    @Test
    void anApplicantAtTheDoorOfStaffIsNotLedThereAgain() {
        logIn("/portal", "bram");
        page.navigate(tegemoet + "/oauth2/authorization/desk");
        assertThat(page.locator("h1").innerText()).isEqualTo("U kunt hier niet inloggen");
        page.locator("main .utrecht-button--primary-action").click();
        fillIn("carla");

        assertThat(page.url()).startsWith(tegemoet + "/desk");
    }

    @Test
    void whoLogsInAsSomebodyElseWhileLoggedInIsSomebodyElse() {
        logIn("/desk", "carla");
        page.navigate(tegemoet + "/oauth2/authorization/portal");
        fillIn("coby");

        assertThat(page.url()).startsWith(tegemoet + "/portal");
    }

    @Test
    void whoLeavesQuicklyIsGoneAtOnceAndLeavesNoLoginBehind() {
        var administrator = new RealmAdministrator(keycloak);
        somebody.route("https://www.wikipedia.org/**", route -> route.fulfill(new Route.FulfillOptions().setBody("neutral")));
        int[] before = loggedIn(administrator);
        logIn("/portal", "anna");
        var left = System.nanoTime();
        page.locator("[data-quick-exit]").click();
        page.waitForURL("https://www.wikipedia.org/");
        System.out.printf("Snel weg: another page after %d ms%n", Duration.ofNanos(System.nanoTime() - left).toMillis());

        for (int wait = 0; wait < 50 && !Arrays.equals(loggedIn(administrator), before); wait++) {
            page.waitForTimeout(100);
        }
        assertThat(loggedIn(administrator)).as("at our realm and at DigiD").isEqualTo(before);
        page.navigate(tegemoet + "/oauth2/authorization/desk");
        assertThat(page.locator("#kc-form-login").isVisible()).as("Keycloak asks who it is").isTrue();
        page.navigate(tegemoet + "/portal");
        assertThat(page.locator("#kc-form-login").isVisible()).as("and so does DigiD").isTrue();
    }

    private static int[] loggedIn(RealmAdministrator administrator) {
        return new int[] {administrator.loggedInAt("tegemoet", "tegemoet-portal"), administrator.loggedInAt("digid", "tegemoet-broker")};
    }

    @Test
    void whoLogsOutIsLoggedOutAtKeycloakToo() {
        logIn("/desk", "cees");
        page.locator("[data-log-out] button").click();
        page.waitForURL(tegemoet + "/login/ended");
        assertThat(page.locator("h1").innerText()).isEqualTo("U bent uitgelogd");

        page.navigate(tegemoet + "/desk");
        assertThat(page.locator("#kc-form-login").isVisible()).isTrue();
    }

    @Test
    void aLogoutAtKeycloakEndsTheSessionHere() {
        logIn("/desk", "rosa");
        assertThat(sessionsOf("rosa")).isEqualTo(1);

        new RealmAdministrator(keycloak).logOutEverywhere("rosa");

        assertThat(sessionsOf("rosa")).isZero();
        page.navigate(tegemoet + "/desk");
        assertThat(page.locator("#kc-form-login").isVisible()).isTrue();
    }

    @Test
    void colleaguesAreFoundByTheBeginningOfTheirName() {
        TestActors.runAs("tom", Role.TEAM_LEAD, () -> {
            assertThat(colleagues.find(Role.CASEWORKER, "c")).as("two letters at least").isEmpty();
            assertThat(colleagues.find(Role.CASEWORKER, "CU")).containsExactly(new Colleague("cees", "Cees Cuperus"));
            assertThat(colleagues.find(Role.CASEWORKER, "ro")).as("has another role").isEmpty();
            assertThat(colleagues.find(Role.APPLICANT, "an")).as("applicants are nobody's colleagues").isEmpty();
            assertThat(colleagues.nameOf(Role.REVIEWER, "rosa")).isEqualTo("Rosa Roelofs");
        });
    }

    private void logIn(String address, String name) {
        page.navigate(tegemoet + address);
        fillIn(name);
    }

    private void fillIn(String name) {
        Browser.logIn(page, name);
        page.waitForURL(tegemoet + "/**");
    }

    private String sessionCookie() {
        return somebody.cookies(tegemoet).stream().filter(cookie -> cookie.name.equals("TEGEMOET")).findFirst().orElseThrow().value;
    }

    private int sessionsOf(String name) {
        return database.sql("SELECT COUNT(*) FROM SPRING_SESSION WHERE PRINCIPAL_NAME = :name").param("name", name).query(Integer.class).single();
    }

    private String everythingInTheSessionOfAnApplicant() {
        return database.sql("""
                        SELECT a.ATTRIBUTE_BYTES FROM SPRING_SESSION_ATTRIBUTES a JOIN SPRING_SESSION s ON s.PRIMARY_ID = a.SESSION_PRIMARY_ID
                        WHERE s.PRINCIPAL_NAME LIKE 'person:%'""")
                .query(byte[].class).list().stream().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
