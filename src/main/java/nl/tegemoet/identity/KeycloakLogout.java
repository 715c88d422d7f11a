package nl.tegemoet.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Ends the login at Keycloak, after ours. Who logs out is led past Keycloak and back. Who leaves quickly (snel weg) is gone already, so
 * this application tells Keycloak itself: on a shared computer nothing of them is left.
 */
@Component
class KeycloakLogout implements LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakLogout.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IdentitySettings settings;
    private final OidcClientInitiatedLogoutSuccessHandler ledPast;
    private final RestClient keycloak;

    KeycloakLogout(IdentitySettings settings, ClientRegistrationRepository clients) {
        this.settings = settings;
        this.ledPast = new OidcClientInitiatedLogoutSuccessHandler(clients);
        ledPast.setPostLogoutRedirectUri("{baseUrl}" + LoginPages.ENDED);
        ledPast.setDefaultTargetUrl(LoginPages.ENDED);
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.keycloak = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        if (ReturnAddress.wantsPage(request)) {
            ledPast.onLogoutSuccess(request, response, person);
            return;
        }
        if (person != null && person.getPrincipal() instanceof LoggedIn loggedIn) {
            end(loggedIn.getIdToken().getTokenValue());
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Ends the login that this ID token came of, without the browser; tells nobody if Keycloak cannot be reached. */
    void end(String idToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("id_token_hint", idToken);
        try {
            keycloak.post().uri(settings.atBackend("/protocol/openid-connect/logout")).contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form).retrieve().toBodilessEntity();
        } catch (RestClientException notHeard) {
            LOG.warn("Keycloak did not end a login when asked to; it runs out by itself: {}", notHeard.getClass().getName());
        }
    }
}
