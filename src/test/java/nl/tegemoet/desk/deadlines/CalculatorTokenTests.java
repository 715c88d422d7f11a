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

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(new JsonMapper().readTree(answer.body()).get("status").asInt()).isEqualTo(status);
        assertThat(new JsonMapper().readTree(answer.body()).get("detail").asString()).isNotBlank();
    }

    @Test
    void whatIsAskedInAnotherWayIsRefusedInTheSameForm() throws Exception {
        var token = token("grant_type=client_credentials");
        var address = tegemoet + "/api/v1/deadlines/preview";
        assertProblem(post(address, "text/plain", token, QUESTION), 415);
        assertProblem(post(address, "application/x-www-form-urlencoded", token, QUESTION), 415);
        assertProblem(post(address, "application/json", token, " ".repeat(300 * 1024)), 413);
        assertProblem(post(address, "application/json", token, ""), 400);
        assertProblem(http.send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token).build(),
                BodyHandlers.ofString()), 405);
    }

    @Test
    void withASessionThatIsNotThereAScriptIsToldSoToo() throws Exception {
        var question = HttpRequest.newBuilder(URI.create(tegemoet + "/api/v1/deadlines/preview")).header("Content-Type", "application/json")
                .header("Cookie", "tegemoet=none").POST(BodyPublishers.ofString(QUESTION)).build();
        assertProblem(http.send(question, BodyHandlers.ofString()), 403);
    }

    @Test
    void theAnswerIsJsonWhateverIsAskedFor() throws Exception {
        for (var accepted : new String[] {"application/json", "*/*", "text/html", "application/xml"}) {
            var question = HttpRequest.newBuilder(URI.create(tegemoet + "/api/v1/deadlines/preview")).header("Accept", accepted)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .header("Authorization", "Bearer " + token("grant_type=client_credentials"));
            assertThat(http.send(question.POST(BodyPublishers.ofString(QUESTION)).build(), BodyHandlers.ofString()).headers()
                    .firstValue("Content-Type")).as(accepted).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
            assertProblem(http.send(question.POST(BodyPublishers.ofString("{")).build(), BodyHandlers.ofString()), 400);
        }
    }
}
