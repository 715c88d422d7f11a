package nl.tegemoet.identity;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks Keycloak's administration address who has a role, directly or through a group; with a service account that may only look. */
@Component
class KeycloakPeople {

    private static final int PAGE = 200;
    private static final int MOST = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record User(String username, String firstName, String lastName, Boolean enabled) {

        Colleague colleague() {
            var name = Stream.of(firstName, lastName).filter(part -> part != null && !part.isBlank()).reduce((a, b) -> a + " " + b);
            return new Colleague(username, name.orElse(username));
        }
    }

    private record Group(String id) {
    }

    private record Token(String access_token, long expires_in) {
    }

    private final IdentitySettings settings;
    private final Clock clock;
    private final RestClient keycloak;
    private Token token;
    private Instant tokenUntil = Instant.MIN;

    KeycloakPeople(IdentitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        this.keycloak = RestClient.builder().requestFactory(requests).build();
    }

    List<Colleague> with(Role role) {
        var found = new LinkedHashMap<String, Colleague>();
        collect(found, users("/roles/" + role.realmName() + "/users"));
        for (var group : get("/roles/" + role.realmName() + "/groups", 0, new ParameterizedTypeReference<List<Group>>() { })) {
            collect(found, users("/groups/" + group.id() + "/members"));
        }
        return List.copyOf(found.values());
    }

    private static void collect(Map<String, Colleague> found, List<User> users) {
        users.stream().filter(user -> !Boolean.FALSE.equals(user.enabled())).map(User::colleague)
                .forEach(colleague -> found.putIfAbsent(colleague.id(), colleague));
    }

    private List<User> users(String path) {
        var all = new ArrayList<User>();
        List<User> page;
        do {
            page = get(path, all.size(), new ParameterizedTypeReference<>() { });
            all.addAll(page);
        } while (page.size() == PAGE && all.size() < MOST);
        return all;
    }

    private <T> List<T> get(String path, int first, ParameterizedTypeReference<List<T>> kind) {
        var address = URI.create(administration() + path + "?briefRepresentation=true&first=" + first + "&max=" + PAGE);
        try {
            return keycloak.get().uri(address).headers(headers -> headers.setBearerAuth(token())).retrieve().body(kind);
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) {
                return List.of();
            }
            throw refused;
        }
    }

    /** {@code …/realms/tegemoet} is administered at {@code …/admin/realms/tegemoet}. */
    private String administration() {
        return settings.atBackend("").replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
    }

    private synchronized String token() {
        if (!clock.instant().isBefore(tokenUntil)) {
            var form = new LinkedMultiValueMap<String, String>();
            form.add("grant_type", "client_credentials");
            form.add("client_id", settings.people().id().isEmpty() ? "tegemoet-people" : settings.people().id());
            form.add("client_secret", settings.people().secret());
            token = keycloak.post().uri(settings.atBackend("/protocol/openid-connect/token"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(form).retrieve().body(Token.class);
            // half its life, so that it never runs out on the way
            tokenUntil = clock.instant().plusSeconds(token.expires_in() / 2);
        }
        return token.access_token();
    }
}
