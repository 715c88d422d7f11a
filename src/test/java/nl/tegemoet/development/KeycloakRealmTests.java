package nl.tegemoet.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realms hand out to whom, asked of a real Keycloak as the application would ask it. */
class KeycloakRealmTests {

    private static final String ANNAS_BSN = "999990007";
    // from RFC 7636, appendix B
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final JsonMapper JSON = new JsonMapper();

    private static TestKeycloak keycloak;

    private final Visitor visitor = new Visitor();

    @BeforeAll
    static void startKeycloak() {
        keycloak = TestKeycloak.get();
    }

    @Test
    void anApplicantComesThroughDigidAndTheirBsnIsInTheUserinfoOnly() {
        JsonNode tokens = tokens("portal", comeBack(visitor.logIn(door("portal"), "anna", "anna-demo1", this::isApplication)));

        assertThat(payload(tokens.get("id_token"))).doesNotContain(ANNAS_BSN, "bsn", "Berg", "Dorpsstraat");
        assertThat(payload(tokens.get("access_token"))).doesNotContain(ANNAS_BSN, "bsn", "Berg", "Dorpsstraat");
        JsonNode told = userinfo(tokens);
        assertThat(told.get("bsn").asString()).isEqualTo(ANNAS_BSN);
        assertThat(told.get("loa").asString()).isEqualTo("substantieel");
        assertThat(told.get("given_name").asString()).isEqualTo("Anna Maria");
        assertThat(told.get("family_name_prefix").asString()).isEqualTo("van der");
        assertThat(told.get("family_name").asString()).isEqualTo("Berg");
        assertThat(told.get("birthdate").asString()).isEqualTo("1962-03-14");
        assertThat(told.get("address").get("street_address").asString()).isEqualTo("Dorpsstraat 12 B");
        assertThat(told.get("address").get("postal_code").asString()).isEqualTo("3511 AB");
        assertThat(told.get("address").get("locality").asString()).isEqualTo("Utrecht");
    }

    @Test
    void keycloakWritesTheBsnOfAnApplicantNowhere() throws SQLException {
        comeBack(visitor.logIn(door("portal"), "bram", "bram-demo1", this::isApplication));

        // where the realm that plays DigiD keeps its own people
        assertThat(placesInTheDatabaseThatHold("999990147")).containsExactly("USER_ATTRIBUTE.VALUE");
    }

    @Test
    void anApplicantIsNotAskedAnythingBesidesTheirDigid() {
        HttpResponse<String> afterLogin = visitor.logIn(door("portal"), "coby", "coby-demo1", this::isApplication);

        assertThat(afterLogin.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address).contains("code="));
    }

    @Test
    void aMemberOfStaffArrivesWithTheirRoleAndTeam() {
        JsonNode tokens = tokens("desk", comeBack(visitor.logIn(door("desk"), "carla", "carla-demo1", this::isApplication)));

        JsonNode told = userinfo(tokens);
        assertThat(told.get("preferred_username").asString()).isEqualTo("carla");
        assertThat(told.get("name").asString()).isEqualTo("Carla Claassen");
        assertThat(told.get("realm_access").get("roles").valueStream().map(JsonNode::asString)).containsExactly("caseworker");
        assertThat(told.get("groups").valueStream().map(JsonNode::asString)).containsExactly("noord");
        assertThat(told.has("bsn")).isFalse();
        assertThat(payload(tokens.get("access_token"))).doesNotContain("caseworker");
    }

    @Test
    void theApplicantsDoorNeverShowsTheStaffLogin() {
        assertThat(door("portal").uri().getPath()).startsWith("/realms/digid/");
        assertThat(door("desk").uri().getPath()).startsWith("/realms/tegemoet/");
        assertThat(door("desk").body()).doesNotContain("broker/digid");
    }

    @Test
    void aCodeWithoutItsProofKeyIsRefused() {
        URI address = URI.create(address("desk").toString().replaceAll("&code_challenge[^&]*", ""));

        HttpResponse<String> answer = visitor.visit(address, this::isApplication);

        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(back -> assertThat(back).contains("error=invalid_request"));
    }

    @Test
    void aOneTimeCodeIsAskedOfWhoHasThatRole() {
        String administrator = bearer(administratorToken());
        JsonNode role = json(get("/admin/realms/tegemoet/roles/one-time-code", administrator));
        String tom = json(get("/admin/realms/tegemoet/users?exact=true&username=tom", administrator)).get(0).get("id").asString();
        String path = "/admin/realms/tegemoet/users/" + tom + "/role-mappings/realm";
        send("POST", path, administrator, "[" + role + "]");

        HttpResponse<String> page = visitor.logIn(door("desk"), "tom", "tom-demo1", this::isApplication);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("kc-totp-secret");
        send("DELETE", path, administrator, "[" + role + "]");
    }

    @Test
    void theColleaguesListMayLookAndNothingElse() {
        String people = bearer(token("tegemoet", Map.of("grant_type", "client_credentials", "client_id", "tegemoet-people",
                "client_secret", "people-demo1")));

        JsonNode found = json(get("/admin/realms/tegemoet/users?search=ca*", people));
        assertThat(found.valueStream().map(person -> person.get("username").asString())).contains("carla");
        assertThat(json(get("/admin/realms/tegemoet/groups", people)).size()).isEqualTo(2);
        String carla = "/admin/realms/tegemoet/users/" + found.get(0).get("id").asString();
        assertThat(send("PUT", carla, people, "{\"enabled\":false}").statusCode()).isEqualTo(403);
        assertThat(get("/admin/realms/digid/users", people).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> door(String name) {
        return visitor.visit(address(name), this::isApplication);
    }

    private URI address(String door) {
        return URI.create(keycloak.server().issuer() + "/protocol/openid-connect/auth?" + Visitor.encoded(Map.of(
                "client_id", "tegemoet-" + door, "response_type", "code", "scope", "openid", "state", "a-state", "nonce", "a-nonce",
                "redirect_uri", redirect(door), "code_challenge", CHALLENGE, "code_challenge_method", "S256")));
    }

    private String redirect(String door) {
        return "http://localhost:" + keycloak.applicationPort() + "/login/oauth2/code/" + door;
    }

    private boolean isApplication(URI address) {
        return address.getPort() == keycloak.applicationPort();
    }

    private String comeBack(HttpResponse<String> last) {
        String address = last.headers().firstValue("Location").orElseThrow(() -> new AssertionError("Still at " + last.uri() + last.body()));
        assertThat(address).contains("code=");
        return address.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private JsonNode tokens(String door, String code) {
        return token("tegemoet", Map.of("grant_type", "authorization_code", "client_id", "tegemoet-" + door, "client_secret", door + "-demo1",
                "code", code, "redirect_uri", redirect(door), "code_verifier", VERIFIER));
    }

    private JsonNode administratorToken() {
        return token("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", RealKeycloak.ADMINISTRATOR,
                "password", RealKeycloak.ADMINISTRATOR_PASSWORD));
    }

    private JsonNode token(String realm, Map<String, String> fields) {
        URI address = URI.create(keycloak.server().url() + "/realms/" + realm + "/protocol/openid-connect/token");
        return json(new Visitor().send(Visitor.filled(HttpRequest.newBuilder(address), fields)));
    }

    private JsonNode userinfo(JsonNode tokens) {
        return json(get("/realms/tegemoet/protocol/openid-connect/userinfo", bearer(tokens)));
    }

    private HttpResponse<String> get(String path, String authorization) {
        return new Visitor().send(HttpRequest.newBuilder(URI.create(keycloak.server().url() + path)).header("Authorization", authorization));
    }

    private HttpResponse<String> send(String method, String path, String authorization, String body) {
        return new Visitor().send(HttpRequest.newBuilder(URI.create(keycloak.server().url() + path)).header("Authorization", authorization)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.get("access_token").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String payload(JsonNode token) {
        return new String(Base64.getUrlDecoder().decode(token.asString().split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static List<String> placesInTheDatabaseThatHold(String text) throws SQLException {
        List<String> places = new ArrayList<>();
        String url = TestDatabase.get().server().schema("keycloak");
        try (Connection connection = DriverManager.getConnection(url, RealDatabase.USER, RealDatabase.PASSWORD);
                PreparedStatement columns = connection.prepareStatement("SELECT table_name, column_name FROM information_schema.columns "
                        + "WHERE table_schema = 'keycloak' AND data_type REGEXP 'char|text'");
                ResultSet column = columns.executeQuery()) {
            while (column.next()) {
                String query = "SELECT 1 FROM `%s` WHERE `%s` LIKE ? LIMIT 1".formatted(column.getString(1), column.getString(2));
                try (PreparedStatement search = connection.prepareStatement(query)) {
                    search.setString(1, "%" + text + "%");
                    if (search.executeQuery().next()) {
                        places.add(column.getString(1) + "." + column.getString(2));
                    }
                }
            }
        }
        return places;
    }
}
