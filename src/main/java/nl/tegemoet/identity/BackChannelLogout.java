package nl.tegemoet.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keycloak says that a login has ended: deletes the sessions that came of it. Spring Security's own handler calls the application with
 * the session's cookie, which does not work with sessions in a database; deleting the row does, on every node at once.
 */
@Component
class BackChannelLogout implements LogoutHandler {

    private final LoginSessions logins;
    private final SessionRepository<?> sessions;

    BackChannelLogout(LoginSessions logins, SessionRepository<?> sessions) {
        this.logins = logins;
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication logout) {
        if (logout.getPrincipal() instanceof OidcLogoutToken token) {
            logins.removeSessionInformation(token).forEach(ended -> sessions.deleteById(ended.getSessionId()));
        }
    }
}
