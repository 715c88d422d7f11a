package nl.tegemoet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

@RealParts
class LoginSessionsDatabaseTests {

    private static final String ISSUER = "http://localhost:8180/realms/tegemoet";

    private final String subject = UUID.randomUUID().toString();

    @Autowired
    LoginSessions sessions;

    @Test
    void aLogoutAtKeycloakNamesTheSessionThatCameOfThatLogin() {
        var first = login("login-1");
        var second = login("login-2");

        assertThat(ended(logout(Map.of("sid", "login-1")))).containsExactly(first);
        assertThat(ended(logout(Map.of("sid", "login-1")))).as("only once").isEmpty();
        assertThat(ended(logout(Map.of("sid", "login-2")))).containsExactly(second);
    }

    @Test
    void aLogoutOfAPersonNamesAllTheirSessionsThroughThatClient() {
        var first = login("login-3");
        var second = login("login-4");

        assertThat(ended(logout(Map.of()))).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theOwnerIsStillKnownAfterTheSessionEnded() {
        var session = login("login-5");
        sessions.removeSessionInformation(session);

        assertThat(sessions.ownerOf(List.of("unknown", session))).contains("carla");
        assertThat(sessions.ownerOf(List.of("unknown"))).isEmpty();
        assertThat(sessions.ownerOf(List.of())).isEmpty();
    }

    private String login(String keycloakId) {
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), Map.of("iss", ISSUER, "sub", subject, "aud", List.of("tegemoet-desk"),
                "sid", keycloakId + subject, "name", "Carla"));
        var carla = new LoggedIn(new Actor("carla", "Carla", Set.of(Role.CASEWORKER), "noord"), token, now);
        var session = UUID.randomUUID().toString();
        sessions.saveSessionInformation(new OidcSessionInformation(session, Map.of(), carla));
        return session;
    }

    private OidcLogoutToken logout(Map<String, String> claims) {
        var token = OidcLogoutToken.withTokenValue("token").issuer(ISSUER).audience(List.of("tegemoet-desk")).subject(subject)
                .issuedAt(Instant.now()).jti(UUID.randomUUID().toString());
        claims.forEach((name, value) -> token.claim(name, value + subject));
        return token.build();
    }

    private List<String> ended(OidcLogoutToken token) {
        var found = new java.util.ArrayList<String>();
        sessions.removeSessionInformation(token).forEach(session -> found.add(session.getSessionId()));
        return found;
    }
}
