package nl.tegemoet.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.tegemoet.development.RealHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** The calculator with a bearer token of the real Keycloak. */
@RealHouse
class CalculatorTokenTests {

    private static final String QUESTION = "{\"clock\": \"PAYMENT\", \"start\": \"2026-01-05\", \"events\": [], \"asOf\": \"2026-01-06\"}";
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${tegemoet.test.url}")
    String tegemoet;
    @Value("${TEGEMOET_LOGIN_URL}")
    String keycloak;

    private String token(String grant) throws Exception {
        var answer = post(keycloak + "/realms/tegemoet/protocol/openid-connect/token", "application/x-www-form-urlencoded", null,
                "client_id=tegemoet-scripts&client_secret=scripts-demo1&" + grant);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> ask(String token) throws Exception {
        return post(tegemoet + "/api/v1/deadlines/preview", "application/json", token, QUESTION);
    }

    private HttpResponse<String> post(String address, String type, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aScriptAsksWithATokenOfItsOwn() throws Exception {
        var answer = ask(token("grant_type=client_credentials"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"due\":\"2026-02-16\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aMemberOfStaffAsksWithTheirToken() throws Exception {
        assertThat(ask(token("grant_type=password&username=carla&password=carla-demo1")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNothingToDoWithTermsIsRefused() throws Exception {
        assertThat(ask(token("grant_type=password&username=clara&password=clara-demo1")).statusCode()).isEqualTo(403);
        assertThat(ask(token("grant_type=password&username=dirk&password=dirk-demo1")).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenThatWasChangedIsNoToken() throws Exception {
        var token = token("grant_type=client_credentials");
        var answer = ask(token.substring(0, token.lastIndexOf('.')) + ".AAAA");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
