package nl.tegemoet.development;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Does in the Keycloak of this test run what its administrator can do. */
public final class RealmAdministrator {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NO_CONTENT = 204;

    private final String keycloak;
    private final Visitor visitor = new Visitor();

    /** @param keycloak the address, as the application has it in {@code TEGEMOET_LOGIN_URL} */
    public RealmAdministrator(String keycloak) {
        this.keycloak = keycloak;
    }

    /** Ends every login of a member of staff, as when a laptop was stolen. */
    public void logOutEverywhere(String userName) {
        var token = token();
        var found = json(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/tegemoet/users?exact=true&username=" + userName)), token);
        var logout = URI.create(keycloak + "/admin/realms/tegemoet/users/" + found.get(0).get("id").asString() + "/logout");
        expectDone(visitor.send(HttpRequest.newBuilder(logout).header("Authorization", token).POST(BodyPublishers.noBody())));
    }

    /** How many people are logged in at a client of a realm. */
    public int loggedInAt(String realm, String client) {
        var found = json(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + realm + "/client-session-stats")), token());
        return found.valueStream().filter(one -> one.get("clientId").asString().equals(client)).mapToInt(one -> one.get("active").asInt()).sum();
    }

    /** From now on a logout of staff is told to the application at this address. */
    public void tellLogoutsTo(String application) {
        var token = token();
        var clients = keycloak + "/admin/realms/tegemoet/clients";
        var desk = (ObjectNode) json(HttpRequest.newBuilder(URI.create(clients + "?clientId=tegemoet-desk")), token).get(0);
        ((ObjectNode) desk.get("attributes")).put("backchannel.logout.url", application + "/logout/connect/back-channel/desk");
        var change = HttpRequest.newBuilder(URI.create(clients + "/" + desk.get("id").asString())).header("Authorization", token)
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(desk.toString()));
        expectDone(visitor.send(change));
    }

    private static void expectDone(HttpResponse<String> answer) {
        if (answer.statusCode() != NO_CONTENT) {
            throw new IllegalStateException("Keycloak answered " + answer.statusCode());
        }
    }

    private JsonNode json(HttpRequest.Builder request, String token) {
        return JSON.readTree(visitor.send(request.header("Authorization", token)).body());
    }

    private String token() {
        var address = URI.create(keycloak + "/realms/master/protocol/openid-connect/token");
        var answer = visitor.send(Visitor.filled(HttpRequest.newBuilder(address), Map.of("grant_type", "password", "client_id", "admin-cli",
                "username", RealKeycloak.ADMINISTRATOR, "password", RealKeycloak.ADMINISTRATOR_PASSWORD)));
        return "Bearer " + JSON.readTree(answer.body()).get("access_token").asString();
    }
}
