package nl.tegemoet.development;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who can log in during development, as the realm files have them.
 *
 * @param userName what they type at the login
 * @param password likewise
 * @param team the name of a Keycloak group; empty for applicants and for staff without a team
 * @param about for staff what their role may do, for applicants who they are, in Dutch
 */
public record DemoPerson(String userName, String password, String team, String about) {

    public static List<DemoPerson> staff() {
        JsonNode realm = read("/keycloak/tegemoet-realm.json");
        Map<String, String> roles = realm.get("roles").get("realm").valueStream()
                .collect(Collectors.toMap(role -> role.get("name").asString(), role -> role.get("description").asString()));
        return realm.get("users").valueStream().filter(user -> user.has("credentials")).map(user -> new DemoPerson(
                text(user, "username"), password(user), user.path("groups").path(0).asString("").replace("/", ""),
                roles.get(user.get("realmRoles").get(0).asString()))).toList();
    }

    public static List<DemoPerson> applicants() {
        return read("/keycloak/digid-realm.json").get("users").valueStream().map(user -> {
            JsonNode facts = user.get("attributes");
            String name = String.join(" ", fact(facts, "given_names"), fact(facts, "family_name_prefix"), fact(facts, "family_name"));
            return new DemoPerson(text(user, "username"), password(user), "", "%s, geboren %s, DigiD-niveau %s".formatted(
                    name.replace("  ", " "), fact(facts, "birth_date"), fact(facts, "loa")));
        }).toList();
    }

    private static JsonNode read(String resource) {
        try (InputStream content = DemoPerson.class.getResourceAsStream(resource)) {
            return new JsonMapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode user, String field) {
        return user.get(field).asString();
    }

    private static String password(JsonNode user) {
        return user.get("credentials").get(0).get("value").asString();
    }

    private static String fact(JsonNode facts, String name) {
        return facts.path(name).path(0).asString("");
    }
}
