package nl.tegemoet.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in the database which session belongs to which login at Keycloak, so that every node can end every session. */
@Component
@Transactional
class LoginSessions implements OidcSessionRegistry {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    LoginSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {
        forgetOldOnes();
        var token = session.getPrincipal().getIdToken();
        database.sql("""
                        INSERT INTO login_session (session_id, issuer, client_id, subject, keycloak_id, actor_id, started_at)
                        VALUES (:session, :issuer, :client, :subject, :keycloakId, :actor, :now)""")
                .param("session", session.getSessionId())
                .param("issuer", token.getIssuer().toString())
                .param("client", token.getAudience().get(0))
                .param("subject", token.getSubject())
                .param("keycloakId", token.getClaimAsString("sid"))
                .param("actor", session.getPrincipal().getName())
                .param("now", Times.inDatabase(clock.instant()))
                .update();
    }

    /** The session ended here; the row stays a while, so that a form sent from another tab still finds its owner. */
    @Override
    public OidcSessionInformation removeSessionInformation(String sessionId) {
        database.sql("UPDATE login_session SET ended_at = :now WHERE session_id = :session AND ended_at IS NULL")
                .param("now", Times.inDatabase(clock.instant())).param("session", sessionId).update();
        return null;
    }

    /** The login ended at Keycloak; with a session id there only that login, else everything of that person through that client. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        var ended = database.sql("""
                        SELECT session_id FROM login_session
                        WHERE issuer = :issuer AND client_id IN (:clients) AND ended_at IS NULL
                          AND (keycloak_id = :keycloakId OR (:keycloakId IS NULL AND subject = :subject))""")
                .param("issuer", token.getIssuer().toString())
                .param("clients", token.getAudience())
                .param("keycloakId", token.getSessionId())
                .param("subject", token.getSubject())
                .query(String.class).list();
        ended.forEach(this::removeSessionInformation);
        return ended.stream().map(session -> new OidcSessionInformation(session, Map.of(), new Nobody(token))).toList();
    }

    /** Whose session this was; known until a day after it began. */
    @Transactional(readOnly = true)
    public Optional<String> ownerOf(List<String> sessionIds) {
        return sessionIds.isEmpty() ? Optional.empty()
                : database.sql("SELECT actor_id FROM login_session WHERE session_id IN (:sessions) ORDER BY started_at DESC LIMIT 1")
                        .param("sessions", sessionIds).query(String.class).optional();
    }

    private void forgetOldOnes() {
        database.sql("DELETE FROM login_session WHERE started_at < :then LIMIT 1000")
                .param("then", Times.inDatabase(clock.instant().minus(REMEMBERED))).update();
    }

    /** Stands for the person in the answer to a logout; only the session's id is asked of it. */
    private static final class Nobody extends org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser {

        Nobody(OidcLogoutToken token) {
            super(List.of(), new OidcIdToken("none", Instant.EPOCH, Instant.MAX, Map.of("sub", String.valueOf(token.getSubject()))));
        }
    }
}
